# What is said of settings: what is wrong with one, where a value came from, and what stands around them in the help and in the
# reference. Names of settings (spool_max_age), of variables and of flags stay as they are, and so do the words that may be set.

## What is wrong. $name is a setting.

# $origin says where it was set: one of the five messages below. $value stands between quotation marks. $wrong is one of the messages
# that follow, or one like them: what is wrong with the value, as the end of this sentence.
setting-malformed = The setting { $name } ({ $origin }) is { $value }: { $wrong }.
# Of a secret, which is not shown.
setting-malformed-secret = The setting { $name } ({ $origin }) is not right: { $wrong }.
setting-from-default = default
setting-from-profile = profile public
setting-from-file = file { $path }
setting-from-variable = variable { $variable }
setting-from-flag = flag { $flag }

setting-empty = empty
setting-not-set = not set
setting-one-too-many = one value too many
setting-yes-or-no = it is yes or no
setting-household-or-public = it is household or public
setting-human-or-json = it is human or json
setting-ways-in = it is open, password or proxy-header
# $wrong is another of these.
setting-or-off = { $wrong }, or off
setting-count = write a number from 1 on
setting-number = write a number like 20
setting-size = write a size like 2GiB, 500MB or 1048576
setting-time = write a time like 24h, 7d or 90min
setting-part = write a part like 92%, from 1% to 100%
setting-place = write it like 127.0.0.1:8080, [::1]:8080 or localhost:8080
setting-each-or-time = write each, or a time like 1h or 1d
# $tags is a list such as: en, es, pt-BR.
setting-language = write one of { $tags }
setting-canary-too-often = it is 10s at least
setting-short = it is to be one line of at most 200 characters
setting-needs = it needs { $name }
setting-needs-too = it needs { $name }, too
setting-password-unasked = access_password is set, so it is to be password
setting-header-from-anybody = it needs trusted_proxies: anybody else could send the header
setting-proxies-everybody = with access = proxy-header it may not hold every address: anybody could send the header
# $target is somebody who is told.
setting-told-inside = { $target } is inside a network: set notify_private = yes if that is meant
setting-told-mail = mailto: needs smtp_url and smtp_from
setting-told-twice = the same address is in it twice

# $name stands between quotation marks. $place is one of the two messages below; $names are all settings, with commas between them.
setting-unknown = There is no setting { $name } ({ $place }). The settings are { $names }.
setting-in-file = in { $path }
setting-in-environment = in the environment
setting-two-variables =
    The variables { $variable } and { $variable }_FILE are both set, and only one can hold: take the other away.
# $error is what the system says, in English.
setting-secret-unreadable = { $path } cannot be read (variable { $variable }): { $error }.
setting-file-unreadable = The settings file { $path } cannot be read: { $error }.
# $error is what a library says, in English.
setting-file-malformed = The settings file { $path } is not TOML: { $error }.
setting-file-no-text = The setting { $name } in { $path } is { $value }: it must be text or a number.
setting-not-utf8 = The variable { $variable } is not valid UTF-8.
setting-public-needs = profile = public needs { $name }: people must know whom to ask for something to be withdrawn.
setting-public-library = profile = public keeps no library and watches nobody: leave out library.
setting-nobody-let-in =
    visitors = no lets the owner of the library in and nobody else, and there is no library: leave out visitors.
setting-canary-no-post = The setting canary_link is not the link of a post: name a public one that stays.

## In the help and in the reference

# $says is what the setting does. $default is how it would be written, or one of the messages below.
setting-help = { $says } [variable: { $variable }]
setting-help-default = { $says } [variable: { $variable }, default: { $default }]
setting-default-data = the platform's data folder
setting-default-none = none
# The second one holds with profile = public.
setting-default-public = { $default }, public: { $public }
# Behind a setting, in the list of all that were settled (serve --print-settings).
setting-hidden = { $name } is set and not shown
# The heads of three columns.
setting-column-setting = setting
setting-column-default = default
setting-column-says = what it does
# $says is what the setting does.
setting-secret-file = { $says } (or `{ $variable }`, a file that holds it)

## The door: what is wrong with a value, as the end of a sentence

setting-origin = write it like https://example.org, or *
setting-header = it is not the name of a header, such as Remote-User
setting-password-short = a password has at least 8 characters
setting-public-url = write it like https://save.example.org, without a path
setting-network = write an address or a network, such as 127.0.0.1 or 10.0.0.0/8
