// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QDialog>
#include <QString>
#include <QUrl>

namespace heirloom::ui {

/// A library that the program uses.
struct UsedLibrary {
    QString name;
    QString licence; ///< SPDX
    QString address; ///< of its home page
};

/// The libraries that every build of the program uses.
std::vector<UsedLibrary> usedLibraries();

struct AboutContents {
    QString licenceText; ///< of the program
    std::vector<UsedLibrary> libraries;
    QString modelCard; ///< Markdown; empty if the networks have none
};

/// What the program is, whose work it is made of, and what its networks learned. It reads nothing from the network: an
/// address is only handed on, when somebody clicks it. Thread: the window's.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const AboutContents& contents, QWidget* parent = nullptr);

Q_SIGNALS:
    /// An address on the internet was clicked.
    void linkActivated(const QUrl& address);

private:
    QWidget* textPage(const QString& accessibleName, const QString& text, Qt::TextFormat format);
    QString aboutText() const;
    static QString licencesText(const AboutContents& contents);
};

} // namespace heirloom::ui
