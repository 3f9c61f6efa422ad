# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What the scripts of this folder share: install what is missing, configure, build. Sourced, never run.
# Every function prints to stderr what it is about to do, and fails with one plain sentence.

heirloom_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

# Without libtorch-dev, which only some systems have: see choose_libtorch.
heirloom_packages=(
    build-essential ccache cmake mold ninja-build pkg-config
    qt6-base-dev qt6-svg-dev libgl1-mesa-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libopenblas0-openmp libopencv-dev libdlib-dev libdlib-data
    libturbojpeg0-dev libpng-dev libtiff-dev libwebp-dev libexiv2-dev liblcms2-dev
    libzip-dev nlohmann-json3-dev
)

# LibTorch for systems that do not package it (Ubuntu 24.04): the CPU build that PyTorch publishes.
libtorch_version=2.7.1
libtorch_source=https://download.pytorch.org/whl/cpu
declare -A libtorch_sha256=(
    [x86_64]=8f8b3cfc53010a4b4a3c7ecb88c212e9decc4f5eeb6af75c3c803937d2d60947
    [aarch64]=3bf2db5adf77b433844f080887ade049c4705ddf9fe1a32023ff84ff735aa5ad
)

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# as_root COMMAND...: runs it as root, through sudo where we are not.
as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "Packages are missing and there is no sudo here; as root, run: $*"
    fi
}

# missing_packages PACKAGE...: those of them that are not installed, one a line.
missing_packages() {
    local package
    for package in "$@"; do
        if [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
            printf '%s\n' "$package"
        fi
    done
}

# is_offered PACKAGE: whether the system's package sources hold it.
is_offered() { [[ -n $(apt-cache madison "$1" 2>/dev/null) ]]; }

refresh_package_lists() {
    [[ -z ${heirloom_lists_are_fresh:-} ]] || return 0
    as_root apt-get update -qq || say "The package lists could not be refreshed; going on with those at hand."
    heirloom_lists_are_fresh=yes
}

# install_packages PACKAGE...: installs those that are missing; without any missing, touches neither apt nor network.
install_packages() {
    local package missing=() unknown=()
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    say "Installing: ${missing[*]}"
    refresh_package_lists
    for package in "${missing[@]}"; do
        is_offered "$package" || unknown+=("$package")
    done
    if [[ ${#unknown[@]} -gt 0 ]]; then
        say "This system's package sources do not offer: ${unknown[*]}"
        fail "Debian 12 and Ubuntu 24.04 do; on Ubuntu, switch on 'universe': sudo add-apt-repository universe"
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" \
        || fail "The packages could not be installed; apt's message is above."
}

# names_libtorch PATHS: whether one of the colon-separated folders holds a LibTorch.
names_libtorch() {
    local folder folders
    IFS=: read -r -a folders <<<"$1"
    for folder in "${folders[@]}"; do
        # As LibTorch is unpacked, and as torch.utils.cmake_prefix_path of a Python installation names it.
        if [[ -f $folder/share/cmake/Torch/TorchConfig.cmake || -f $folder/Torch/TorchConfig.cmake ]]; then
            return 0
        fi
    done
    return 1
}

# fetch_libtorch FOLDER: PyTorch's CPU build into FOLDER, which appears complete or not at all.
fetch_libtorch() {
    local machine wheel sum part=$1.part
    machine=$(uname -m)
    sum=${libtorch_sha256[$machine]:-}
    [[ -n $sum ]] || fail "No LibTorch is packaged for this system ($machine); name one in CMAKE_PREFIX_PATH."
    install_packages ca-certificates curl unzip
    wheel=torch-$libtorch_version%2Bcpu-cp312-cp312-manylinux_2_28_$machine.whl
    say "Fetching LibTorch $libtorch_version, which this system does not package (about 175 MB, once)"
    rm -rf -- "$part"
    mkdir -p -- "$part"
    curl --fail --silent --show-error --location --proto '=https' --retry 3 --output "$part/torch.whl" \
        "$libtorch_source/$wheel" \
        || fail "LibTorch could not be fetched; connect this machine, or name a LibTorch in CMAKE_PREFIX_PATH."
    sha256sum --status --check <<<"$sum  $part/torch.whl" \
        || fail "The LibTorch that was fetched is not the one expected (its SHA-256 differs); nothing was unpacked."
    # A wheel is a zip; the Python parts stay where they are.
    unzip -q "$part/torch.whl" 'torch/lib/*' 'torch/include/*' 'torch/share/*' 'torch-*.dist-info/*' -d "$part"
    if unzip -l "$part/torch.whl" 'torch.libs/*' >/dev/null; then
        unzip -q "$part/torch.whl" 'torch.libs/*' -d "$part"
    fi
    rm -- "$part/torch.whl"
    mv -- "$part" "$1"
}

# choose_libtorch: the one named in CMAKE_PREFIX_PATH, else the system's, else PyTorch's own build.
choose_libtorch() {
    local fetched=$heirloom_root/build/libtorch
    if names_libtorch "${CMAKE_PREFIX_PATH:-}"; then
        return 0
    fi
    if [[ -n $(missing_packages libtorch-dev) && ! -d $fetched ]]; then
        refresh_package_lists
        if is_offered libtorch-dev; then
            install_packages libtorch-dev
        else
            fetch_libtorch "$fetched"
        fi
    fi
    if [[ -d $fetched ]]; then
        export CMAKE_PREFIX_PATH=$fetched/torch${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}
    fi
}

install_dependencies() {
    command -v apt-get >/dev/null \
        || fail "This script knows Debian and Ubuntu; elsewhere, install what README.md lists and use CMake's presets."
    install_packages "${heirloom_packages[@]}"
    choose_libtorch
}

# memory_kib: what this machine, or the container we are in, may use.
memory_kib() {
    local total limit
    total=$(sed -n 's/^MemTotal: *\([0-9]*\) kB$/\1/p' /proc/meminfo)
    limit=$(cat /sys/fs/cgroup/memory.max 2>/dev/null || true)
    if [[ $limit =~ ^[0-9]+$ ]] && ((limit / 1024 < total)); then
        total=$((limit / 1024))
    fi
    printf '%s\n' "$total"
}

# jobs_for PROCESSORS KIB: a file that includes LibTorch takes up to 2 GB to compile.
jobs_for() {
    local by_memory=$(($2 / (2 * 1000 * 1000)))
    local jobs=$((by_memory < $1 ? by_memory : $1))
    printf '%s\n' "$((jobs > 0 ? jobs : 1))"
}

# build_release TARGET...: configures and builds the release preset; warnings are errors in CI.
build_release() {
    local jobs werror=OFF
    [[ -z ${CI:-} ]] || werror=ON
    jobs=$(jobs_for "$(nproc)" "$(memory_kib)")
    (
        cd -- "$heirloom_root" || exit
        cmake --preset release --log-level=WARNING -DHEIRLOOM_WERROR=$werror -DHEIRLOOM_TOGETHER=ON >&2 \
            || fail "Heirloom could not be configured; CMake's message is above."
        cmake --build --preset release --parallel "$jobs" --target "$@" >&2 \
            || fail "Heirloom could not be built; the compiler's message is above."
    )
}
