// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/compute_device.h"

#include "engine/core/torch.h"

#include <ATen/detail/CUDAHooksInterface.h>

#include <charconv>
#include <thread>

#include <QCoreApplication>

namespace heirloom {
namespace {

bool cpuMultipliesBFloat16()
{
#if defined(__x86_64__) && defined(__GNUC__)
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

Error unknownDevice(const std::string& name)
{
    return {ErrorCode::InvalidArgument,
            QCoreApplication::translate("ComputeDevice",
                                        "There is no kind of device called “%1”; use auto, cpu, cuda or cuda:N.")
                .arg(QString::fromStdString(name))
                .toStdString(),
            {}};
}

} // namespace

Result<ComputeDevice> chooseDevice(const std::string& name)
{
    const int count = at::hasCUDA() ? static_cast<int>(at::detail::getCUDAHooks().getNumGPUs()) : 0;
    if (name == "cpu" || (name == "auto" && count == 0))
        return ComputeDevice{"cpu", cpuMultipliesBFloat16() ? Precision::BFloat16 : Precision::Float32};
    int index = 0;
    if (name.starts_with("cuda:")) {
        const auto [end, failure] = std::from_chars(name.data() + 5, name.data() + name.size(), index);
        if (failure != std::errc() || end != name.data() + name.size() || index < 0)
            return unknownDevice(name);
    } else if (name != "cuda" && name != "auto") {
        return unknownDevice(name);
    }
    if (index >= count)
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate(
                "ComputeDevice", "The device “%1” is not on this computer, or this build of LibTorch cannot use it.")
                .arg(QString::fromStdString(name))
                .toStdString(),
            {}};
    // Older GPUs would emulate bfloat16; float32 is faster there.
    const bool native = at::detail::getCUDAHooks().hasCuDNN()
                        && at::detail::getCUDAHooks().supportsBFloat16ConvolutionWithCuDNNv8();
    return ComputeDevice{"cuda:" + std::to_string(index), native ? Precision::BFloat16 : Precision::Float32};
}

void setComputeThreads(int threads)
{
    at::set_num_threads(threads > 0 ? threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
}

int computeThreads()
{
    return at::get_num_threads();
}

} // namespace heirloom
