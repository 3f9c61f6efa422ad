// SPDX-License-Identifier: Apache-2.0
#pragma once

/// LibTorch, included in one place so that it is parsed once: this header is precompiled (see the top CMakeLists.txt).
/// A header that only names a tensor declares `namespace at { class Tensor; }` instead.
#ifndef Q_MOC_RUN // Qt's moc would read all of it for each class of ours
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <ATen/record_function.h>
#include <c10/core/InferenceMode.h>
#include <c10/util/Exception.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/cuda.h>
#include <torch/nn/init.h>
#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/pimpl.h>
#include <torch/utils.h>
#endif
