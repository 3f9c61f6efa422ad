// SPDX-License-Identifier: Apache-2.0
#include "ui/support/about_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

#include "ui/style/colours.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

/// Thin lines and some air, where Qt draws a double frame around every cell.
void drawCalmTables(const QTextDocument& document, const QColor& lines)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr || table->format().border() == 0)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(lines);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(kSpacingSmall);
        format.setRightMargin(kSpacingSmall); // or its lines would make the page wider than the window
        format.setBottomMargin(kSpacing);
        table->setFormat(format);
    }
}

} // namespace

std::vector<UsedLibrary> usedLibraries()
{
    return {{"Qt", "LGPL-3.0-only", "https://www.qt.io"},
            {"PyTorch (LibTorch)", "BSD-3-Clause", "https://pytorch.org"},
            {"OpenCV", "Apache-2.0", "https://opencv.org"},
            {"dlib", "BSL-1.0", "http://dlib.net"},
            {"Exiv2", "GPL-2.0-or-later", "https://exiv2.org"},
            {"Little CMS", "MIT", "https://www.littlecms.com"},
            {"libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib", "https://libjpeg-turbo.org"},
            {"libpng", "libpng-2.0", "http://www.libpng.org"},
            {"LibTIFF", "libtiff", "http://www.libtiff.org"},
            {"libwebp", "BSD-3-Clause", "https://developers.google.com/speed/webp"},
            {"JSON for Modern C++", "MIT", "https://json.nlohmann.me"},
            {"libzip", "BSD-3-Clause", "https://libzip.org"}};
}

AboutDialog::AboutDialog(const AboutContents& contents, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Heirloom"));
    auto* tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("About Heirloom"));
    tabs->setDocumentMode(true);
    tabs->addTab(textPage(tr("About the program"), aboutText(), Qt::RichText), tr("&About"));
    tabs->addTab(textPage(tr("Licences of the program and of its libraries"), licencesText(contents), Qt::RichText),
                 tr("&Licences"));
    const QString card = contents.modelCard.isEmpty() ? tr("These networks come without a description.")
                                                      : contents.modelCard;
    tabs->addTab(textPage(tr("What the networks are and learned from"), card, Qt::MarkdownText), tr("&Networks"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpacingLarge, kSpacingLarge, kSpacingLarge, kSpacingLarge);
    layout->setSpacing(kSpacingLarge);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(760, 560);
}

QWidget* AboutDialog::textPage(const QString& accessibleName, const QString& text, Qt::TextFormat format)
{
    auto* page = new QTextBrowser(this);
    page->setAccessibleName(accessibleName);
    page->setOpenLinks(false);
    page->setFrameShape(QFrame::NoFrame);
    page->document()->setDocumentMargin(kSpacingLarge);
    page->document()->setIndentWidth(24);
    if (format == Qt::MarkdownText)
        page->setMarkdown(text);
    else
        page->setHtml(text);
    drawCalmTables(*page->document(), lineColour(palette()));
    connect(page, &QTextBrowser::anchorClicked, this, [this, page](const QUrl& address) {
        if (address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http"))
            Q_EMIT linkActivated(address);
        else if (address.isRelative() && address.hasFragment())
            page->scrollToAnchor(address.fragment());
    });
    return page;
}

QString AboutDialog::aboutText() const
{
    return QStringLiteral("<h2>%1</h2><p>%2</p><p>%3</p><p>%4</p>")
        .arg(tr("Heirloom %1").arg(QStringLiteral(HEIRLOOM_VERSION)).toHtmlEscaped(),
             tr("Heirloom restores the faces in old family photographs, on your own computer. No photo, and nothing "
                "about one, "
                "leaves it.")
                 .toHtmlEscaped(),
             tr("A restored face is an estimate. Where the photo holds too little, a network fills in what faces "
                "usually look "
                "like; do not use a result to identify anyone, and keep the original.")
                 .toHtmlEscaped(),
             tr("Free software under the Apache License 2.0. Built with Qt %1.")
                 .arg(QString::fromLatin1(qVersion()))
                 .toHtmlEscaped());
}

QString AboutDialog::licencesText(const AboutContents& contents)
{
    QString rows;
    for (const UsedLibrary& library : contents.libraries) {
        rows +=
            QStringLiteral(
                "<tr><td style='padding:3px 16px 3px 0'><a href='%1'>%2</a></td><td style='padding:3px 0'>%3</td></tr>")
                .arg(library.address.toHtmlEscaped(), library.name.toHtmlEscaped(), library.licence.toHtmlEscaped());
    }
    return QStringLiteral("<h3>%1</h3><table>%2</table><h3>%3</h3><pre style='white-space:pre-wrap'>%4</pre>")
        .arg(tr("Libraries").toHtmlEscaped(), rows, tr("Heirloom itself").toHtmlEscaped(),
             contents.licenceText.toHtmlEscaped());
}

} // namespace heirloom::ui
