// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace heirloom::house {

/// Who may know whom, read off the sources' includes:
/// app -> ui -> worker -> pipeline -> methods -> recipe -> {faces, diffusion, bundle, photo} -> nn, and training beside the
/// pipeline.
/// Thread: any, once made.
class DependencyRule {
public:
    /// `widgetHeaders`: the names that can be included from Qt Widgets, such as "QLabel" and "qlabel.h".
    explicit DependencyRule(QSet<QString> widgetHeaders);

    /// What the text of the file at `path` (relative to the project) includes against the rule, one sentence each.
    QStringList violations(const QString& path, const QString& text) const;
    /// The files of ui/ that reach a tensor, dlib or OpenCV through headers of ours, one sentence each.
    static QStringList indirectViolations(const QMap<QString, QString>& sources);
    /// Pairs of rooms that include each other, one sentence each.
    static QStringList circles(const QMap<QString, QString>& sources);

    /// What a text includes, in order, without comments: paths as written, without the brackets.
    static QStringList includesOf(const QString& text);
    /// "engine/nn" for "engine/nn/blocks.h", "ui" for "ui/main_window.h", "engine" for "engine/core/result.h".
    static QString roomOf(const QString& path);

private:
    QString objection(const QString& path, const QString& include) const;

    QSet<QString> m_widgetHeaders;
};

} // namespace heirloom::house
