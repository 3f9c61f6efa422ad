#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Sets up a fresh Debian 12 or Ubuntu 24.04, builds Heirloom and opens its window; without a display, restores one photo.
set -euo pipefail
# shellcheck source=packaging/dependencies.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/dependencies.sh"

usage() {
    cat <<'TEXT'
Usage: bash packaging/run.sh [PHOTO]

Installs what is missing, builds Heirloom and opens its window, with PHOTO in it if one is named.

Where there is no display, it restores the faces in PHOTO (without one: a sample) instead. The result, NAME-restored, and a picture of before and after, NAME-before-after, are saved beside
PHOTO, or in Heirloom's folder out/ where that cannot be written. PHOTO itself is never changed.
TEXT
}

# absolute_path FILE: as the caller means it, from the folder the caller is in.
absolute_path() {
    case $1 in
    /*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$PWD/$1" ;;
    esac
}

# folder_for_result PHOTO: beside it, but keep the project's own files and read-only folders as they are.
folder_for_result() {
    local folder
    folder=$(cd -- "$(dirname -- "$1")" && pwd -P)
    if [[ -w $folder && $folder/ != "$(cd -- "$heirloom_root" && pwd -P)/resources/"* ]]; then
        printf '%s\n' "$folder"
    else
        printf '%s\n' "$heirloom_root/out"
    fi
}

# names_for_result PHOTO: the name without its ending, and the ending of the result, on two lines.
names_for_result() {
    local file ending=
    file=$(basename -- "$1")
    [[ $file != ?*.* ]] || ending=${file##*.}
    case ${ending,,} in
    jpg | jpeg | png | tif | tiff | webp) printf '%s\n%s\n' "${file%.*}" "$ending" ;;
    *) printf '%s\n%s\n' "$file" png ;;
    esac
}

# has_display: whether a window can be shown.
has_display() { [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; }

# restore_without_window PHOTO
restore_without_window() {
    local photo=$1 folder names result sheet
    build_release heirloom-cli

    folder=$(folder_for_result "$photo")
    mkdir -p -- "$folder"
    mapfile -t names < <(names_for_result "$photo")
    result=$folder/${names[0]}-restored.${names[1]}
    sheet=$folder/${names[0]}-before-after.png
    "$heirloom_root/build/release/app/heirloom-cli" restore "$photo" -o "$result" --overwrite --compare "$sheet"

    printf 'Restored photo:   %s\nBefore and after: %s\n' "$result" "$sheet"
}

main() {
    local photo
    case ${1:-} in
    -h | --help)
        usage
        return 0
        ;;
    esac
    if [[ $# -gt 1 ]]; then
        say "run.sh restores one photo; $# were named. For several, or a folder, use heirloom-cli restore."
        usage >&2
        return 2
    fi

    photo=$(absolute_path "${1:-$heirloom_root/resources/samples/astronaut-aged.jpg}")
    [[ -e $photo ]] || fail "There is no photo at '$photo'."
    [[ -f $photo ]] || fail "'$photo' is not a photo but a folder or a device; for a folder use heirloom-cli restore."
    [[ -r $photo ]] || fail "'$photo' may not be read by you."

    install_dependencies
    # LibTorch's threads spin while they wait for each other, unless this is said before they are there: where other
    # programs want the processor, too, they take it from each other.
    export OMP_WAIT_POLICY=${OMP_WAIT_POLICY:-passive}
    if has_display; then
        build_release heirloom
        # Without a photo the window decides what it shows.
        exec "$heirloom_root/build/release/app/heirloom" ${1:+"$photo"}
    fi
    restore_without_window "$photo"
}

# Sourced by the tests for its functions.
if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    main "$@"
fi
