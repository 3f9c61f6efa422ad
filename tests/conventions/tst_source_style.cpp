// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/conventions/source_tree.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>

namespace {

constexpr int kMostLines = 500;

enum class Kind { Cpp, Script, Other };

Kind kindOf(const QString& file)
{
    using heirloom::house::isCpp;
    if (isCpp(file))
        return Kind::Cpp;
    if (file.endsWith(".sh") || file.endsWith(".cmake") || file.endsWith("CMakeLists.txt") || file == ".ci/run")
        return Kind::Script;
    return Kind::Other;
}

/// What is wrong with a file, one sentence each.
QStringList faults(const QString& file, const QByteArray& content)
{
    QStringList found;
    const Kind kind = kindOf(file);
    const QList<QByteArray> lines = content.split('\n');
    const QByteArray licence("SPDX-License-Identifier: Apache-2.0");
    if (kind == Kind::Cpp && lines.first() != "// " + licence)
        found.append("the first line is not its licence (SPDX)");
    if (kind == Kind::Script) {
        const qsizetype line = content.startsWith("#!") ? 1 : 0;
        if (lines.value(line) != "# " + licence)
            found.append("it does not begin with its licence (SPDX)");
    }
    // The last line ends with a line break, behind which split() finds an empty one.
    if (kind == Kind::Cpp && lines.size() - 1 > kMostLines)
        found.append(QStringLiteral("it has %1 lines; %2 are enough").arg(lines.size() - 1).arg(kMostLines));
    if (kind == Kind::Cpp && file.endsWith(".h") && !content.contains("\n#pragma once\n"))
        found.append("a header without #pragma once");
    if (kind != Kind::Other && content.contains('\r'))
        found.append("line ends of Windows");
    if (kind != Kind::Other && !content.endsWith('\n'))
        found.append("the last line is not ended");

    // Written in two pieces, or this file would be its own finding.
    static const QRegularExpression kMachine("(^|[^A-Za-z0-9._-])(/"
                                             "work/|/"
                                             "farm/|/"
                                             "root/)",
                                             QRegularExpression::MultilineOption);
    if (!content.left(8000).contains('\0')) {
        const auto match = kMachine.match(QString::fromUtf8(content));
        if (match.hasMatch())
            found.append("it names a folder of somebody's machine: " + match.captured(2));
    }
    return found;
}

} // namespace

/// What every file of the project owes its readers.
class TestSourceStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checker_data();
    void checker();
    void file_data();
    void file();
};

void TestSourceStyle::checker_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fault");

    const QByteArray cpp("// SPDX-License-Identifier: Apache-2.0\n");
    const QByteArray script("# SPDX-License-Identifier: Apache-2.0\n");
    const QByteArray machine("/wo"
                             "rk/main");
    QTest::newRow("a good source") << "engine/nn/a.cpp" << cpp + "int x;\n"
                                   << "";
    QTest::newRow("a good header") << "engine/nn/a.h" << cpp + "#pragma once\n"
                                   << "";
    QTest::newRow("a good script") << "packaging/a.sh"
                                   << "#!/usr/bin/env bash\n" + script << "";
    QTest::newRow("a good list") << "app/CMakeLists.txt" << script << "";
    QTest::newRow("a source without a licence") << "app/main.cpp" << QByteArray("int x;\n") << "licence";
    QTest::newRow("a licence further down") << "app/main.cpp"
                                            << "\n" + cpp << "licence";
    QTest::newRow("another licence") << "app/main.cpp" << QByteArray("// SPDX-License-Identifier: MIT\n") << "licence";
    QTest::newRow("a script without a licence") << ".ci/run" << QByteArray("#!/bin/sh\ntrue\n") << "licence";
    QTest::newRow("a list without a licence") << "CMakeLists.txt" << QByteArray("project(x)\n") << "licence";
    QTest::newRow("as long as may be") << "app/main.cpp" << cpp + QByteArray(499, '\n') << "";
    QTest::newRow("too long") << "app/main.cpp" << cpp + QByteArray(500, '\n') << "501 lines";
    QTest::newRow("a long list of data") << "resources/a.csv" << QByteArray(900, '\n') << "";
    QTest::newRow("a header that is not guarded") << "app/a.h" << cpp + "int x;\n"
                                                  << "#pragma once";
    QTest::newRow("Windows line ends") << "app/a.cpp" << cpp + "int x;\r\n"
                                       << "line ends";
    QTest::newRow("an open last line") << "app/a.cpp" << cpp + "int x;"
                                       << "last line";
    QTest::newRow("a machine's path in code") << "app/a.cpp" << cpp + "f(\"" + machine + "\");\n"
                                              << "machine";
    QTest::newRow("a machine's path in a text") << "README.md"
                                                << "See " + machine + ".\n"
                                                << "machine";
    QTest::newRow("a machine's path in a line of its own") << "README.md"
                                                           << "See\n" + machine + "\n"
                                                           << "machine";
    QTest::newRow("part of an address") << "README.md"
                                        << "See https://example.org" + machine + "\n"
                                        << "";
    QTest::newRow("a picture may hold anything") << "a.png" << QByteArray("\0\0 ", 3) + machine << "";
}

void TestSourceStyle::checker()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, fault);

    const QStringList found = faults(file, content);
    QCOMPARE(found.size(), fault.isEmpty() ? 0 : 1);
    if (!fault.isEmpty())
        QVERIFY2(found.first().contains(fault), qPrintable(found.first()));
}

void TestSourceStyle::file_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = heirloom::house::projectFiles(QStringLiteral(HEIRLOOM_SOURCE_DIR));
    QVERIFY(files.contains("README.md") && files.contains("tests/conventions/tst_source_style.cpp"));
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestSourceStyle::file()
{
    QFETCH(QString, path);
    const std::optional<QByteArray> content = heirloom::house::contentOf(QStringLiteral(HEIRLOOM_SOURCE_DIR), path);
    QVERIFY2(content, "the file cannot be read");
    const QStringList found = faults(path, *content);
    QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
}

HEIRLOOM_APPLESS_TEST(TestSourceStyle)
#include "tst_source_style.moc"
