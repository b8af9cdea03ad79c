// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/logbook.h"
#include "tests/widgets/pages/windowfixture.h"
#include "widgets/inspectors/sendbox.h"
#include "widgets/pages/serverpill.h"
#include "widgets/pages/shortcutlist.h"
#include "widgets/views/filterline.h"

#include <QLayout>
#include <QTest>
#include <QToolButton>

using namespace eyewall;
using namespace eyewall::test;
using support::Theme;

namespace {

QAction *sizeCommand(const MonitorWindow &window, const QString &name)
{
    for (QAction *action : pages::commandsOf(window)) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

} // namespace

/// Text that becomes larger and smaller while the window is open.
class tst_TextSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void growsAndShrinksByKeys();
    void endsSomewhere();
    void comesBackFromASizeBetween();
    void offersSizesAndMarksTheOneInUse();
    void windowGrowsWithIt();
    void buttonsOfTheServerFold();
    void serverKeepsItsMargins();
    void clipsNothing_data();
    void clipsNothing();
    void fieldsKeepTheirLines();
    void columnsOfAPersonGrow();

private:
    monitor::LogBook m_log;
    const QFont m_usual = QApplication::font();
};

void tst_TextSize::cleanup()
{
    QApplication::setFont(m_usual); // the themes of the tests are gone
}

void tst_TextSize::growsAndShrinksByKeys()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(&*f.window));
    QTest::keyClick(&*f.window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(f.theme.textSize(), 110);
    QTest::keyClick(&*f.window, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(f.theme.textSize(), 125);
    QTest::keyClick(&*f.window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(f.theme.textSize(), 110);
    QVERIFY(sizeCommand(*f.window, QStringLiteral("view.usualText"))->isEnabled());
    QTest::keyClick(&*f.window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(f.theme.textSize(), Theme::kUsualText);
    QVERIFY(!sizeCommand(*f.window, QStringLiteral("view.usualText"))->isEnabled());
}

void tst_TextSize::endsSomewhere()
{
    Fixture f;
    QAction *larger = sizeCommand(*f.window, QStringLiteral("view.largerText"));
    QAction *smaller = sizeCommand(*f.window, QStringLiteral("view.smallerText"));
    for (int i = 0; i < 20; ++i)
        larger->trigger();
    QCOMPARE(f.theme.textSize(), Theme::kLargestText);
    QVERIFY(!larger->isEnabled() && smaller->isEnabled());
    for (int i = 0; i < 20; ++i)
        smaller->trigger();
    QCOMPARE(f.theme.textSize(), Theme::kSmallestText);
    QVERIFY(larger->isEnabled() && !smaller->isEnabled());
}

void tst_TextSize::offersSizesAndMarksTheOneInUse()
{
    Fixture f;
    const auto checked = [&] {
        QStringList names;
        for (const QAction *action : pages::commandsOf(*f.window)) {
            if (action->objectName().startsWith("view.text") && action->isChecked())
                names.append(action->objectName());
        }
        return names;
    };
    QCOMPARE(checked(), QStringList{"view.text100"});
    sizeCommand(*f.window, "view.text150")->trigger();
    QCOMPARE(f.theme.textSize(), 150);
    QCOMPARE(checked(), QStringList{"view.text150"});
    f.theme.setTextSize(Theme::kLargestText);
    QCOMPARE(checked(), QStringList{"view.text200"});
    f.theme.setTextSize(117);
    QCOMPARE(checked(), QStringList());
}

void tst_TextSize::comesBackFromASizeBetween()
{
    Fixture f;
    f.theme.setTextSize(130);
    sizeCommand(*f.window, QStringLiteral("view.largerText"))->trigger();
    QCOMPARE(f.theme.textSize(), 150);
    f.theme.setTextSize(130);
    sizeCommand(*f.window, QStringLiteral("view.smallerText"))->trigger();
    QCOMPARE(f.theme.textSize(), 125);
}

void tst_TextSize::windowGrowsWithIt()
{
    Fixture f;
    const QSize usual = f.window->minimumSize();
    QCOMPARE(usual, MonitorWindow::kSmallestSize);
    f.theme.setTextSize(150);
    // Not beyond the screen, but never smaller than it was.
    QCOMPARE(f.window->minimumSize(),
             (usual * 1.5).boundedTo(f.window->screen()->availableSize()).expandedTo(usual));
    f.theme.setTextSize(80);
    QCOMPARE(f.window->minimumSize(), usual);
}

void tst_TextSize::buttonsOfTheServerFold()
{
    Fixture f;
    const auto *copy = f.window->serverPill().findChild<QToolButton *>();
    QCOMPARE(copy->toolButtonStyle(), Qt::ToolButtonIconOnly); // at its smallest
    QVERIFY(!copy->icon().isNull() && !copy->accessibleName().isEmpty());
    f.window->resize(1400, 800);
    QCOMPARE(copy->toolButtonStyle(), Qt::ToolButtonTextOnly);
    f.theme.setTextSize(200); // for which that is narrow
    QCOMPARE(copy->toolButtonStyle(), Qt::ToolButtonIconOnly);
}

void tst_TextSize::serverKeepsItsMargins()
{
    Fixture f;
    const QLayout *row = f.window->serverPill().layout();
    const int usual = row->contentsMargins().left();
    f.theme.setTextSize(200);
    QVERIFY(row->contentsMargins().left() > usual * 3 / 2);
    QVERIFY(row->spacing() > row->contentsMargins().right());
    f.theme.setTextSize(Theme::kUsualText);
    QCOMPARE(row->contentsMargins().left(), usual);
}

void tst_TextSize::clipsNothing_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {Theme::kSmallestText, 125, 150, Theme::kLargestText})
        QTest::addRow("%d %%", percent) << percent;
}

void tst_TextSize::clipsNothing()
{
    QFETCH(int, percent);
    Fixture f(&m_log);
    f.traffic();
    f.traffic(1);
    f.selectEverywhere();
    for (int page = MonitorWindow::Dashboard; page <= MonitorWindow::Log; ++page)
        f.window->showPage(MonitorWindow::Page(page)); // all are laid out in the usual size
    f.theme.setTextSize(percent);
    f.window->resize(MonitorWindow::kSmallestSize * (std::max(percent, 100) / 100.0));
    QStringList clipped;
    for (int page = MonitorWindow::Dashboard; page <= MonitorWindow::Log; ++page) {
        f.window->showPage(MonitorWindow::Page(page));
        for (int pass = 0; pass < 2; ++pass) // layouts inside of layouts
            QCoreApplication::processEvents();
        for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
            if (const QString text = clippingOf(*widget, *f.window); !text.isEmpty())
                clipped.append(QString::number(page) + QLatin1Char(' ') + text);
        }
    }
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
}

void tst_TextSize::fieldsKeepTheirLines()
{
    Fixture f;
    f.traffic();
    f.selectEverywhere();
    f.window->showPage(MonitorWindow::Messages);
    f.theme.setTextSize(200);
    QCoreApplication::processEvents();
    const auto *input =
        f.window->messagesPage().findChild<inspectors::SendBox *>()->findChild<QPlainTextEdit *>();
    const int line = input->fontMetrics().lineSpacing();
    QCOMPARE(input->font().pointSizeF(), f.window->font().pointSizeF());
    QCOMPARE(input->minimumHeight() % line, 0);
    QVERIFY(input->minimumHeight() >= line && input->maximumHeight() > input->minimumHeight());
    const auto *edit = f.window->filterLine().findChild<QLineEdit *>();
    QCOMPARE(edit->font().pointSizeF(), f.window->font().pointSizeF());
}

void tst_TextSize::columnsOfAPersonGrow()
{
    Fixture f;
    f.traffic();
    f.window->showPage(MonitorWindow::Requests);
    views::RecordView &table = f.window->requestsPage().view();
    table.setColumnShown(models::RequestModel::Waterfall, true); // from now on they are a person's
    table.setColumnWidth(models::RequestModel::Method, 120);
    f.theme.setTextSize(200);
    QVERIFY(qAbs(table.columnWidth(models::RequestModel::Method) - 240) < 20);
    f.theme.setTextSize(Theme::kUsualText);
    QVERIFY(qAbs(table.columnWidth(models::RequestModel::Method) - 120) < 4);
}

QTEST_MAIN(tst_TextSize)
#include "tst_textsize.moc"
