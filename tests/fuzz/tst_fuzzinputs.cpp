// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/property.h"
#include "tests/fuzz/targets.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace eyewall;

/// Gives every kept input to its target: the seeds, which are real traffic, and the regressions, which once
/// disproved something.
class tst_FuzzInputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void noticesAViolation();
    void knowsEveryFolder_data();
    void knowsEveryFolder();
};

namespace {

const QString kFolder = QStringLiteral(EYEWALL_FUZZ_INPUTS "/");

} // namespace

void tst_FuzzInputs::holds_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("file");
    for (int i = 0; i < int(std::size(fuzz::kTargets)); ++i) {
        const QString name = QString::fromLatin1(fuzz::kTargets[i].name);
        for (const QString &kind : {QStringLiteral("seeds/"), QStringLiteral("regressions/")}) {
            const QString folder = kind + name + QLatin1Char('/');
            for (const QString &file : QDir(kFolder + folder).entryList(QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(folder + file)) << i << kFolder + folder + file;
        }
    }
}

void tst_FuzzInputs::holds()
{
    QFETCH(int, target);
    QFETCH(QString, file);
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const QByteArray bytes = input.readAll();
    try {
        fuzz::kTargets[target].run(bytes);
        // Cut short and without its begin, an input of a target is another one.
        fuzz::kTargets[target].run(QByteArrayView(bytes).first(bytes.size() / 2));
        fuzz::kTargets[target].run(QByteArrayView(bytes).sliced(bytes.size() / 2));
    } catch (const fuzz::Violation &violation) {
        QFAIL(violation.what());
    }
}

void tst_FuzzInputs::noticesAViolation()
{
    QVERIFY_THROWS_EXCEPTION(fuzz::Violation, fuzz::demand(false, "on purpose"));
}

void tst_FuzzInputs::knowsEveryFolder_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("seeds") << "seeds";
    QTest::newRow("regressions") << "regressions";
}

void tst_FuzzInputs::knowsEveryFolder()
{
    QFETCH(QString, kind);
    const QStringList folders = QDir(kFolder + kind).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(kind != QStringLiteral("seeds") || folders.size() == qsizetype(std::size(fuzz::kTargets)));
    for (const QString &folder : folders) {
        const bool isKnown = std::any_of(
            std::begin(fuzz::kTargets), std::end(fuzz::kTargets),
            [&folder](const fuzz::Target &target) { return folder == QLatin1String(target.name); });
        QVERIFY2(isKnown, qPrintable(folder));
    }
}

QTEST_GUILESS_MAIN(tst_FuzzInputs)
#include "tst_fuzzinputs.moc"
