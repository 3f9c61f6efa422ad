// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/photo/codec_words.h"
#include "ui/export/export_settings.h"

#include <filesystem>
#include <vector>

#include <QDialog>
#include <QHash>
#include <QSize>
#include <QString>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QSpinBox;

namespace heirloom::ui {

class InlineMessage;

/// A photo that is to be exported.
struct ExportSource {
    std::filesystem::path path;
    QSize size; ///< upright; invalid if it is not known yet
};

/// Asks how one or several photos are to be saved. It shows what the results will be called and about how large they get,
/// and cannot be accepted where they could not be saved; the reason stands in it. Thread: the window's.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `claimed`: see outputPathOf; usually ExportQueue::claims with no source.
    ExportDialog(std::vector<ExportSource> photos, const ExportSettings& settings, PathTest claimed = {},
                 QWidget* parent = nullptr, CodecRegistry codecs = builtInCodecs());

    ExportSettings settings() const;

private:
    /// What the settings come to for all photos.
    struct Outcome {
        std::vector<std::filesystem::path> outputs; ///< of those that can be saved
        int existing = 0;                           ///< outputs that are there already
        QString problem;                            ///< why it cannot be done; empty if it can
    };

    void fillPicture(QFormLayout& form);
    void fillPlace(QFormLayout& form);
    QWidget* makePreview();
    QWidget* makeButtons();
    void fill(const ExportSettings& settings);
    void connectAll();
    void chooseFolder();
    void refresh();
    /// Whether it is true of the format of any photo.
    bool isAny(const ExportSettings& settings, const CodecQuestion& question) const;
    Outcome outcomeOf(const ExportSettings& settings);
    void showMessage(const Outcome& outcome, ExistingFiles existing);
    QString nameSentence(const Outcome& outcome) const;
    QString sizeSentence(const ExportSettings& settings) const;
    QString problemOf(const std::filesystem::path& folder);

    std::vector<ExportSource> m_photos;
    PathTest m_claimed;
    CodecRegistry m_codecs;
    QHash<QString, QString> m_folderProblems; ///< by folder; asking touches the disk
    QComboBox* m_format;
    QSlider* m_quality;
    QSpinBox* m_qualityValue;
    QLabel* m_formatHint;
    QComboBox* m_depth;
    QComboBox* m_sizeMode;
    QSpinBox* m_longestSide;
    QComboBox* m_folderMode;
    QLineEdit* m_folder;
    QPushButton* m_chooseFolder;
    QLineEdit* m_suffix;
    QComboBox* m_existing;
    QCheckBox* m_keepMetadata;
    QCheckBox* m_comparison;
    QLabel* m_name;
    QLabel* m_estimate;
    InlineMessage* m_message;
    QPushButton* m_export = nullptr;
};

} // namespace heirloom::ui
