// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/logbook.h"
#include "tests/widgets/pages/windowfixture.h"
#include "widgets/charts/linechart.h"
#include "widgets/charts/stattile.h"
#include "widgets/inspectors/choicebar.h"
#include "widgets/pages/dashboardpage.h"
#include "widgets/pages/logpage.h"
#include "widgets/pages/navigationrail.h"
#include "widgets/support/elidedlabel.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QTabWidget>
#include <QTest>

#include <functional>

using namespace eyewall;
using namespace eyewall::test;

namespace {

QAccessible::Role roleOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

void walk(QAccessibleInterface *object, const std::function<void(QAccessibleInterface &)> &visit)
{
    if (!object || !object->isValid() || object->state().invisible)
        return;
    visit(*object);
    for (int i = 0; i < object->childCount(); ++i)
        walk(object->child(i), visit);
}

/// What a person hears of nothing but a box, in words; empty: nothing.
QString silenceOf(QAccessibleInterface &object)
{
    const QObject *widget = object.object();
    const bool isOfQt =
        qobject_cast<const QAbstractScrollArea *>(widget) || qobject_cast<const QTabWidget *>(widget);
    if (!object.state().focusable || object.role() == QAccessible::Cell ||
        (isOfQt && object.role() == QAccessible::Client))
        return {};
    const bool hasRole = object.role() != QAccessible::NoRole && object.role() != QAccessible::Client;
    if (hasRole && !object.text(QAccessible::Name).isEmpty())
        return {};
    return QStringLiteral("%1 \"%2\", role %3")
        .arg(widget ? QLatin1String(widget->metaObject()->className()) : QLatin1String("part of a widget"),
             object.text(QAccessible::Name))
        .arg(int(object.role()));
}

QStringList tabStops(const QWidget &parent)
{
    QStringList names;
    for (const QAbstractButton *button : parent.findChildren<QAbstractButton *>()) {
        if (button->isCheckable() && (button->focusPolicy() & Qt::TabFocus))
            names.append(nameOf(button));
    }
    return names;
}

} // namespace

/// The window as a screen reader has it.
class tst_Accessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTakesTheFocusHasNameAndRole();
    void chartsAndTilesAreTold();
    void cellsAreReadable();
    void choicesAreTold();
    void tabGoesToWhatIsChosen();

private:
    monitor::LogBook m_log;
};

void tst_Accessibility::whatTakesTheFocusHasNameAndRole()
{
    Fixture f(&m_log);
    f.traffic();
    f.traffic(1);
    f.selectEverywhere();
    QStringList silent;
    int visited = 0;
    for (int page = MonitorWindow::Dashboard; page <= MonitorWindow::Log; ++page) {
        f.window->showPage(MonitorWindow::Page(page));
        QCoreApplication::processEvents();
        walk(QAccessible::queryAccessibleInterface(&*f.window), [&](QAccessibleInterface &object) {
            ++visited;
            if (const QString silence = silenceOf(object); !silence.isEmpty())
                silent.append(QString::number(page) + QLatin1Char(' ') + silence);
        });
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n'))));
    QVERIFY(visited > 300);
}

void tst_Accessibility::chartsAndTilesAreTold()
{
    Fixture f;
    f.traffic();
    f.traffic(1);
    const auto charts = f.window->dashboardPage().findChildren<charts::LineChart *>();
    QVERIFY(!charts.isEmpty());
    for (charts::LineChart *chart : charts) {
        QCOMPARE(roleOf(chart), QAccessible::Chart);
        QVERIFY(!chart->accessibleName().isEmpty());
    }
    const auto tiles = f.window->dashboardPage().findChildren<charts::StatTile *>();
    QVERIFY(!tiles.isEmpty());
    for (charts::StatTile *tile : tiles)
        QCOMPARE(roleOf(tile), QAccessible::StaticText);
    for (support::ElidedLabel *label : f.window->findChildren<support::ElidedLabel *>())
        QCOMPARE(roleOf(label), QAccessible::StaticText);
}

void tst_Accessibility::cellsAreReadable()
{
    Fixture f;
    f.traffic();
    f.window->showPage(MonitorWindow::Requests);
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&f.window->requestsPage().view());
    QVERIFY(view && view->tableInterface());
    QCOMPARE(view->tableInterface()->rowCount(), 2);
    QStringList row;
    for (int column = 0; column < view->tableInterface()->columnCount(); ++column) {
        if (QAccessibleInterface *cell = view->tableInterface()->cellAt(1, column))
            row.append(cell->text(QAccessible::Name));
    }
    QVERIFY2(row.contains(QStringLiteral("/nowhere")) && row.contains(QStringLiteral("404")),
             qPrintable(row.join(QLatin1Char('|'))));
}

void tst_Accessibility::choicesAreTold()
{
    Fixture f(&m_log);
    auto *levels = f.window->logPage()->findChild<inspectors::ChoiceBar *>();
    QCOMPARE(roleOf(levels), QAccessible::Grouping);
}

void tst_Accessibility::tabGoesToWhatIsChosen()
{
    Fixture f(&m_log);
    for (int page = MonitorWindow::Dashboard; page <= MonitorWindow::Log; ++page) {
        f.window->showPage(MonitorWindow::Page(page));
        QCOMPARE(tabStops(f.window->rail()).size(), 1);
    }
    QCOMPARE(tabStops(f.window->rail()), QStringList{QStringLiteral("Log")});
    const auto *levels = f.window->logPage()->findChild<inspectors::ChoiceBar *>();
    QCOMPARE(tabStops(*levels), QStringList{QStringLiteral("All")});
    f.window->logPage()->setLevel(monitor::LogSeverity::Error);
    QCOMPARE(tabStops(*levels), QStringList{QStringLiteral("Errors")});
}

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
