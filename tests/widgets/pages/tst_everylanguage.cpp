// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/logbook.h"
#include "tests/widgets/pages/windowfixture.h"
#include "widgets/pages/logpage.h"

#include <QDir>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

using namespace eyewall;
using namespace eyewall::test;

/// Walks over every widget of every page in every language: each control has a name, no text is cut, at the
/// smallest size.
class tst_EveryLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesEveryControl_data() { addLanguages(); }
    void namesEveryControl();
    void clipsNothing_data() { addLanguages(); }
    void clipsNothing();

private:
    static void addLanguages();
    void fill(Fixture &fixture);

    QTranslator m_translator;
    monitor::LogBook m_log;
};

void tst_EveryLanguage::addLanguages()
{
    QTest::addColumn<QString>("language");
    const QStringList files =
        QDir(QStringLiteral(EYEWALL_QM_DIR)).entryList({QStringLiteral("eyewall_*.qm")}, QDir::Files);
    QVERIFY(files.size() >= 7);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void tst_EveryLanguage::init()
{
    QFETCH(QString, language);
    QVERIFY(m_translator.load(QStringLiteral(EYEWALL_QM_DIR "/") + language));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
    const bool isMirrored = language.contains(QLatin1String("_ar"));
    QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

void tst_EveryLanguage::cleanup()
{
    QCoreApplication::removeTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_EveryLanguage::fill(Fixture &fixture)
{
    fixture.traffic();
    fixture.traffic(1);
    monitor::Batch batch;
    batch.totals.time = kStart + 2 * kSecond;
    batch.topics = {{QStringLiteral("chat/lobby"), 0, 3, 17, kStart, "hello", 5, true}};
    batch.memberships = {{0x1f7, kStart, QStringLiteral("chat/lobby"), true}};
    fixture.source.emitBatch(batch);
    fixture.selectEverywhere();
    fixture.window->topicsPage().view().selectRow(0);
    QCoreApplication::processEvents();
}

void tst_EveryLanguage::namesEveryControl()
{
    Fixture fixture(&m_log);
    fill(fixture);
    int checked = 0;
    for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
        const bool isUnused =
            widget->isHidden() && nameOf(widget).isEmpty(); // a button that has nothing to offer
        if (!isControl(widget) || isOfQt(widget) || isUnused)
            continue;
        ++checked;
        QString where;
        for (const QWidget *w = widget; w; w = w->parentWidget())
            where.prepend(QLatin1String(w->metaObject()->className()) + QLatin1Char('/'));
        QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(where));
    }
    QVERIFY(checked > 80);
}

void tst_EveryLanguage::clipsNothing()
{
    Fixture fixture(&m_log);
    fill(fixture);
    QStringList clipped;
    for (int page = MonitorWindow::Dashboard; page <= MonitorWindow::Log; ++page) {
        fixture.window->showPage(MonitorWindow::Page(page));
        QCoreApplication::processEvents();
        QCOMPARE(fixture.window->size(), MonitorWindow::kSmallestSize);
        for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
            if (const QString text = clippingOf(*widget, *fixture.window); !text.isEmpty())
                clipped.append(QString::number(page) + QLatin1Char(' ') + text);
        }
        for (const QTabBar *tabs : fixture.window->findChildren<QTabBar *>()) {
            if (tabs->isVisible() && tabs->sizeHint().width() > tabs->width())
                clipped.append(QStringLiteral("%1 tabs: %2 of %3")
                                   .arg(page)
                                   .arg(tabs->width())
                                   .arg(tabs->sizeHint().width()));
        }
    }
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
}

QTEST_MAIN(tst_EveryLanguage)
#include "tst_everylanguage.moc"
