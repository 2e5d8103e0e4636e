#!/bin/sh
# Makes every file in this folder, from nothing but ffmpeg's own generators. The results are kept in the
# repository, so nobody needs ffmpeg to build or test. Run: sh make.sh   (Debian: apt-get install ffmpeg libheif-examples)
set -eu
cd "$(dirname "$0")"
font=/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf
ff() { ffmpeg -nostdin -loglevel error -y -bitexact "$@"; }

# A slow gradient with a drifting band and a word: NAME, WORD, four colours, tone in Hz, size, seed.
scene() {
  echo "gradients=s=$3:r=25:d=2:n=4:c0=$4:c1=$5:c2=$6:c3=$7:seed=$8:speed=0.02:x0=0:y0=0:x1=${3%x*}:y1=${3#*x},\
drawbox=x=0:y='ih*0.62':w=iw:h='ih*0.004':color=white@0.6:t=fill,\
drawtext=fontfile=$font:text='$2':fontcolor=white:fontsize=h*0.075:x='w*0.08+w*0.02*t':y='h*0.65',\
drawtext=fontfile=$font:text='%{pts\:hms}':fontcolor=white@0.7:fontsize=h*0.022:x=w*0.085:y=h*0.75"
}
x264="-c:v libx264 -profile:v high -preset veryslow -crf 30 -pix_fmt yuv420p -g 25 -map_metadata -1"
aac="-c:a aac -b:a 48k -ac 1 -ar 44100"

clip() { # NAME WORD C0 C1 C2 C3 TONE SEED
  ff -f lavfi -i "$(scene "$1" "$2" 576x1024 "$3" "$4" "$5" "$6" "$8")" \
     -f lavfi -i "sine=frequency=$7:duration=2:sample_rate=44100" \
     $x264 $aac -shortest -movflags +faststart "$1.mp4"
  ff -ss 1 -i "$1.mp4" -frames:v 1 -q:v 5 "$1.jpg"
}
# The four live Stories, told apart at a glance.
clip dawn    Dawn    0xff7e5f 0xfeb47b 0x6a3093 0xa044ff 440 11
clip meadow  Meadow  0x134e5e 0x71b280 0xd4fc79 0x2c7744 523 23
clip harbour Harbour 0x0f2027 0x2c5364 0x36d1dc 0x5b86e5 587 37
clip ember   Ember   0x200122 0x6f0000 0xf12711 0xf5af19 659 41

# The same moments otherwise wrapped or encoded.
ff -i dawn.mp4 -an -c:v copy -movflags +faststart dawn-silent.mp4
ff -i dawn.mp4 -c copy dawn-moov-last.mp4
ff -i dawn.mp4 -vf "drawtext=fontfile=$font:text='@stamp':fontcolor=white@0.8:fontsize=34:x=30:y=60,drawtext=fontfile=$font:text='watermark':fontcolor=white@0.8:fontsize=24:x=30:y=104" \
   $x264 -c:a copy -movflags +faststart dawn-watermarked.mp4
hevc() { # NAME SIZE
  ff -f lavfi -i "$(scene "$1" Dawn "$2" 0xff7e5f 0xfeb47b 0x6a3093 0xa044ff 11)" -i dawn.mp4 -map 0:v -map 1:a \
     -c:v libx265 -preset slow -crf 32 -pix_fmt yuv420p -tag:v hvc1 -x265-params log-level=error:info=0 \
     -c:a copy -shortest -map_metadata -1 -movflags +faststart "$1.mp4"
}
hevc dawn-h265-720 720x1280
hevc dawn-h265-1080 1080x1920

# Pictures of a photo post, and the other formats that the site hands out.
picture() { # NAME WORD SIZE C0 C1 C2 C3 SEED
  ff -f lavfi -i "$(scene "$1" "$2" "$3" "$4" "$5" "$6" "$7" "$8")" -frames:v 1 -q:v 6 "$1.jpg"
}
picture shore  Shore  1080x1350 0x2193b0 0x6dd5ed 0xffecd2 0xfcb69f 5
picture forest Forest 1080x1440 0x0b3d2e 0x5a8f29 0xa8e063 0x134e5e 17
picture desert Desert 1350x1080 0xc94b4b 0xf4c4a0 0x4b134f 0xffb347 29
ff -f lavfi -i "smptebars=s=540x675:d=1" -vf "drawtext=fontfile=$font:text=PNG:fontcolor=white:fontsize=90:x=40:y=420" -frames:v 1 bars.png
ff -i shore.jpg -c:v libwebp -quality 70 shore.webp
ff -i forest.jpg -c:v libwebp -quality 70 forest.webp
ff -i desert.jpg -c:v libwebp -quality 70 desert.webp
ff -i shore.jpg -c:v libaom-av1 -still-picture 1 -crf 34 -cpu-used 6 -pix_fmt yuv420p shore.avif || ff -i shore.jpg -c:v libaom-av1 -crf 34 -pix_fmt yuv420p -frames:v 1 shore.avif
heif-enc -q 20 shore.jpg -o shore.heic >/dev/null
ff -f lavfi -i "smptebars=s=216x270:d=1:r=5" -vf "drawtext=fontfile=$font:text=GIF:fontcolor=white:fontsize=40:x=20+8*n:y=160,split[a][b];[a]palettegen=max_colors=16[p];[b][p]paletteuse=dither=none" bars.gif
ff -f lavfi -i "sine=frequency=392:duration=3:sample_rate=44100" -f lavfi -i "sine=frequency=494:duration=3:sample_rate=44100" \
   -filter_complex amix=inputs=2 $aac -movflags +faststart sound.m4a
# Sound as MP3, which the site has for some posts: constant bitrate, with tags of somebody else.
ff -i sound.m4a -t 2 -c:a libmp3lame -b:a 64k -write_xing 1 -id3v2_version 3 -metadata title="original sound" -metadata artist="somebody" sound.mp3

# HE-AAC. No encoder for it is among those of ffmpeg, so the sound is made by the fdk-aac crate (a development tool, part
# of nothing here): fdk_aac::enc::Encoder with AudioObjectType::Mpeg4HeAac (object type 5), 44,100 Hz, stereo,
# BitRate::Cbr(32_000), Transport::Raw, fed with what this prints, and its packets wrapped as MP4 with the config that
# the encoder names (info().confBuf), 2,048 samples a packet, and an edit list that leaves out info().nDelay samples:
#
#   ffmpeg -f lavfi -i "aevalsrc=0.3*sin(2*PI*440*t)+0.1*sin(2*PI*9000*t)|0.3*sin(2*PI*554*t)+0.1*sin(2*PI*11000*t):s=44100:d=2" -f s16le -
#
# As he.m4a beside this script it is put below the pictures of Dawn. Half of its sound is above what the core carries.
if [ -f he.m4a ]; then
  ff -i dawn-silent.mp4 -i he.m4a -map 0:v -map 1:a -c copy -movflags +faststart dawn-he.mp4
fi
