# Being told on a device: the notifications of the page.

## The page /watch, where the device itself is

push-title = On this device
push-lead = Let this device tell you when a Story was kept or missed, also while this page is closed.
# The label of a field with a text such as “iPhone”.
push-name = Name of this device
push-tell = Tell me on this device
push-told-here = This device is told.
# While the browser asks whether it may, and its push service answers.
push-asking = One moment…
push-needs-https = This page came over plain http. Notifications need https, which browsers ask for.
push-needs-home = On an iPhone or iPad the page has to be on the home screen first: tap Share, then “Add to Home Screen”, open it from there and come back to this page.
push-refused = This browser was told to show no notifications of this page. Allow them in the settings of the device or beside the address of the page, then load it again.
push-unable = This browser cannot be told while the page is closed.
push-failed = It did not work: the browser’s push service did not answer. Try again.

## The page /watch, all devices

push-devices = Devices that are told
# $service is the host of the push service, $day a date.
push-device-line = { $language }, since { $day }, by { $service }
push-this-one = this device
push-test = Test
push-stop = Stop
push-came-through = The test came through to { $name }.
# $why is half a sentence.
push-not-through = The test did not come through to { $name }: { $why }.
push-did-told = This device is told from now on.
push-did-stopped = It is told no more.

## The page /privacy, where the server has a library

push-privacy = Devices on which the owner wants to be told: of each a name, a language, where it found this server, and the address and keys at which its browser’s push service takes messages, until it is stopped or gone. That service sees when a message comes and how long it is; what it says is encrypted for the device.

## What is refused

push-wrong-endpoint = This is no address of a push service.
push-wrong-endpoint-hint = It begins with https://, names a host and no port of its own, and has at most 1,000 characters.
push-wrong-keys = These are no keys of a browser.
push-wrong-keys-hint = p256dh is a point of the curve P-256 and auth has 16 bytes, both in base64url, as PushSubscription.toJSON() has them.
push-wrong-name = A device has a name of 1 to 64 characters.
push-wrong-name-hint = Such as: iPhone.
push-too-many = { $most ->
    [one] { $most } device is told already, as many as may be.
   *[other] { $most } devices are told already, as many as may be.
}
push-too-many-hint = Stop another one first.
push-no-device = There is no such device.
push-no-device-hint = It may have been stopped in another window. Who is told: GET /api/v1/push
push-switched-off = This server tells no devices.
push-switched-off-hint = Whoever runs it finds the reason in its log.

## Why a message did not come through: the end of a sentence

push-not-written = no message could be written for it
push-inside = its push service is inside a network
# $status is a number such as 410.
push-gone = its push service answered { $status }: the browser wants no messages any more
push-later = its push service answered { $status }: later
push-not-trusted = its push service answered { $status }: it may want to know whom it can write to, so set public_url or operator_contact
push-not-taken = its push service answered { $status }

## What a device shows

push-test-title = A test of savethat
push-test-body = Messages come through to this device.
# The last line where there is no room for all.
push-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
