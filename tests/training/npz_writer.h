// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include <zip.h>

// Makes .npz files for tests, whole ones and spoilt ones.
namespace heirloom::test {

/// A .npy file around `data` with `dictionary` as its header, exactly as given.
inline std::string npyWithHeader(const std::string& dictionary, const std::string& data)
{
    std::string header = dictionary + '\n';
    std::string file("\x93NUMPY\x01\x00", 8);
    file += static_cast<char>(header.size() & 0xFFU);
    file += static_cast<char>(header.size() >> 8U);
    return file + header + data;
}

template <typename Number>
std::string rawBytes(const std::vector<Number>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Number)};
}

/// A sound .npy file; `shape` as Python writes it, for example "3, 4" or "36,".
template <typename Number>
std::string npy(const std::vector<Number>& values, const std::string& shape, bool fortran = false)
{
    const std::string type = sizeof(Number) == 8 ? "<f8" : "<f4";
    return npyWithHeader("{'descr': '" + type + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': ("
                             + shape + "), }",
                         rawBytes(values));
}

using ZipEntries = std::vector<std::pair<std::string, std::string>>;

/// Writes a zip archive. False if libzip could not.
inline bool writeZip(const std::string& path, const ZipEntries& entries, bool deflated)
{
    int code = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return false;
    for (const auto& [name, bytes] : entries) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, 0);
        if (index < 0) {
            zip_source_free(source);
            zip_discard(archive);
            return false;
        }
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                                 0);
    }
    return zip_close(archive) == 0;
}

constexpr std::size_t kNiqeFeatures = 36;

/// A covariance that is positive definite and has every entry filled.
inline std::vector<double> niqeCovariance()
{
    std::vector<double> values;
    for (std::size_t i = 0; i < kNiqeFeatures; ++i) {
        for (std::size_t j = 0; j < kNiqeFeatures; ++j) {
            const double distance = i > j ? static_cast<double>(i - j) : static_cast<double>(j - i);
            values.push_back((i == j ? 0.01 + 0.001 * static_cast<double>(i) : 0.0) + 0.004 / (1.0 + distance));
        }
    }
    return values;
}

/// The features of the tests' own sharp texture, so that it counts as pristine.
inline std::vector<double> niqeMean()
{
    return {4.309, 1.241, 1.152, 0.007,  0.418, 0.426,  1.134, 0.010, 0.412, 0.425,  1.121, -0.006,
            0.416, 0.409, 1.133, -0.006, 0.421, 0.414,  2.537, 0.929, 0.867, 0.083,  0.149, 0.216,
            0.874, 0.079, 0.152, 0.215,  0.875, -0.005, 0.189, 0.186, 0.863, -0.003, 0.183, 0.180};
}

/// Parameters as the published file has them: a row vector and a matrix.
inline ZipEntries niqeParameters()
{
    return {{"mu_pris_param.npy", npy(niqeMean(), "1, 36")}, {"cov_pris_param.npy", npy(niqeCovariance(), "36, 36")}};
}

} // namespace heirloom::test
