// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/photo/codec_registry.h"

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <memory>
#include <optional>

#include <QString>

namespace heirloom {
class Registry;
class StageRegistry;
} // namespace heirloom

namespace heirloom::cli {

/// Texts and figures go to standard output, one line a photo; everything else (progress, notes, failures) to standard
/// error. It is also where a command finds what its program gives all of them. Thread: the main thread.
class Console {
public:
    Console(CancelToken cancel, std::shared_ptr<const Registry> methods, std::shared_ptr<const StageRegistry> stages,
            CodecRegistry codecs = builtInCodecs());

    /// Becomes cancelled when the user presses Ctrl-C.
    const CancelToken& cancel() const { return m_cancel; }
    /// That the program knows.
    const std::shared_ptr<const Registry>& methods() const { return m_methods; }
    const std::shared_ptr<const StageRegistry>& stages() const { return m_stages; }
    const CodecRegistry& codecs() const { return m_codecs; }

    void print(const QString& line);
    void print(const nlohmann::ordered_json& object); ///< on one line
    /// Whether all of it reached its place: false on a full disk.
    bool allWritten() const;
    /// "SUBJECT: sentence" on standard error.
    void note(const QString& subject, const QString& sentence);
    /// The same, and the detail of the error if HEIRLOOM_VERBOSE is set.
    void fail(const QString& subject, const Error& error);
    int usageError(const QString& sentence);

    /// A line that is rewritten, with the time left; only if standard error is a terminal. `done` of `total`.
    void progress(const QString& what, double done, double total);
    void endProgress();

private:
    CancelToken m_cancel;
    std::shared_ptr<const Registry> m_methods;
    std::shared_ptr<const StageRegistry> m_stages;
    CodecRegistry m_codecs;
    bool m_terminal;
    bool m_lineOpen = false;
    std::optional<std::chrono::steady_clock::time_point> m_started;
};

} // namespace heirloom::cli
