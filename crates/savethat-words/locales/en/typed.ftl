# What surrounds the help texts of the command, and what it says where it was typed wrongly. In English these words are those of a
# library, so they are not shown from here.

## Help

# In front of what may be typed.
typed-usage = Usage:
# Stand for flags, and for a command, in what may be typed: [OPTIONS] <COMMAND>
typed-any-options = OPTIONS
typed-any-command = COMMAND
# Headings of lists; a colon is put behind them.
typed-commands = Commands
typed-arguments = Arguments
typed-options = Options
typed-help = Print help
typed-help-long = Print help (see more with '--help')
typed-help-short = Print help (see a summary with '-h')
typed-version = Print version
typed-help-command = Print this message or the help of the given subcommand(s)
# What holds where a flag is not given.
typed-default = [default: { $value }]
# $values are words with commas between them.
typed-possible = [possible values: { $values }]
# In front of a list, a line for each.
typed-possible-list = Possible values:

## Headings of the manual page (savethat man)

typed-man-name = NAME
typed-man-synopsis = SYNOPSIS
typed-man-description = DESCRIPTION
typed-man-options = OPTIONS
typed-man-subcommands = SUBCOMMANDS
# What else there is to know.
typed-man-extra = EXTRA
typed-man-version = VERSION

## What was typed wrongly. $argument is a flag or a place such as --output <DIR> or <LINK>, $command the name of a command.

# In front of the sentence.
typed-error = error:
# In front of a sentence that helps.
typed-tip = tip:
typed-unexpected = unexpected argument '{ $argument }' found
typed-unexpected-value = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
typed-unknown-command = unrecognized subcommand '{ $command }'
typed-no-command = '{ $command }' requires a subcommand but one was not provided
typed-subcommands = [subcommands: { $names }]
# A list of them follows, a line for each.
typed-missing = the following required arguments were not provided:
typed-twice = the argument '{ $argument }' cannot be used multiple times
typed-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
# A list of others follows, a line for each.
typed-conflicts = the argument '{ $argument }' cannot be used with:
typed-no-value = a value is required for '{ $argument }' but none was supplied
typed-invalid = invalid value '{ $value }' for '{ $argument }'
# $why is one of the three messages below.
typed-invalid-because = invalid value '{ $value }' for '{ $argument }': { $why }
# $range is such as 1..=16: from 1 to 16.
typed-out-of-range = { $value } is not in { $range }
typed-no-number = it is no whole number
typed-no-day = it is no day, such as 2026-11-22
typed-no-utf8 = invalid UTF-8 was detected in one or more arguments
typed-similar-command = a similar subcommand exists: { $names }
typed-similar-commands = some similar subcommands exist: { $names }
typed-similar-argument = a similar argument exists: { $names }
typed-similar-value = a similar value exists: { $names }
# $words is what would have to be typed, $dashes is --.
typed-as-value = to pass '{ $value }' as a value, use '{ $words }'
typed-elsewhere = '{ $words }' exists
typed-behind-dashes = subcommand '{ $command }' exists; to use it, remove the '{ $dashes }' before it
typed-more = For more information, try '{ $flag }'.
