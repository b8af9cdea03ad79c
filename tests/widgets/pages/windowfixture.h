// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/widgets/inspectors/recordingcontrol.h"
#include "tests/widgets/models/records.h"
#include "widgets/pages/connectionspage.h"
#include "widgets/pages/listdetail.h"
#include "widgets/pages/messagespage.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/pages/requestspage.h"
#include "widgets/pages/topicspage.h"
#include "widgets/support/theme.h"
#include "widgets/views/recordview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>

#include <optional>

namespace eyewall::test {

using pages::ListDetail;
using pages::MonitorWindow;

/// A window with a scripted source and a recording control behind it.
struct Fixture {
    /// Without a log there is no page for it.
    explicit Fixture(monitor::LogBook *log = nullptr)
    {
        source.currentStatus = {
            monitor::ServerStatus::State::Running, {QStringLiteral("http://127.0.0.1:8080/")}, {}, {}};
        window.emplace(source, control, theme, log);
        window->resize(900, 600);
        window->show();
    }
    /// Shows the page with its detail, whose size is set or only told.
    int divide(MonitorWindow::Page page, int size = 0)
    {
        if (window->requestsPage().view().model()->rowCount() == 0)
            traffic();
        window->showPage(page);
        QWidget *shown = page == MonitorWindow::Requests ? static_cast<QWidget *>(&window->requestsPage())
                                                         : &window->connectionsPage();
        shown->findChild<views::RecordView *>()->selectRow(0);
        QCoreApplication::processEvents();
        auto *splitter = shown->findChild<ListDetail *>()->findChild<QSplitter *>();
        const int all = splitter->sizes().at(0) + splitter->sizes().at(1);
        if (size > 0)
            splitter->setSizes({all - size, size});
        return splitter->sizes().at(1);
    }
    void traffic(qint64 second = 0)
    {
        monitor::Batch batch;
        batch.totals.time = kStart + second * kSecond;
        batch.totals.connectionsOpened = 2;
        batch.totals.requests = quint64(second) * 4312;
        batch.totals.messagesIn = quint64(second) * 18'600;
        if (second == 0) {
            batch.opened = {opened(0x1f7), opened(0x200)};
            batch.upgraded = {{0x1f7, kStart, 1, monitor::Protocol::WebSocket}};
            batch.requests = {request(1), request(2, "/nowhere", 404)};
            batch.messages = {message("{\"type\":\"chat\"}"), message("world", monitor::Direction::Out)};
        }
        batch.totals.drops[0] = quint64(second);
        batch.totals.limits[std::size_t(monitor::Limit::HeadTime)] = quint64(2 * second);
        batch.totals.limits[std::size_t(monitor::Limit::IdleTime)] = quint64(5 * second);
        batch.loops = {{0, 400'000, 35'000'000, 0}};
        source.emitBatch(batch);
    }
    void selectEverywhere()
    {
        window->connectionsPage().view().selectRow(0);
        window->requestsPage().view().selectRow(0);
        window->messagesPage().view().selectRow(0);
    }

    support::Theme theme{*qApp, support::ThemeMode::Light};
    ScriptedSource source;
    RecordingControl control;
    std::optional<MonitorWindow> window;
};

inline bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           (qobject_cast<const QLineEdit *>(widget) &&
            !qobject_cast<const QComboBox *>(widget->parentWidget()));
}

/// As a screen reader hears it: the name, or the text of a button.
inline QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
}

inline bool isOfQt(const QWidget *widget)
{
    return widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QTableCornerButton") ||
           widget->inherits("QHeaderView") || widget->inherits("QComboBoxListView") ||
           widget->inherits("QLineEditIconButton") ||
           (widget->parentWidget() && widget->parentWidget()->inherits("QTabBar"));
}

/// What a person could not read or reach of a widget, in words; empty: nothing.
inline QString clippingOf(const QWidget &widget, const QWidget &window)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const bool hasText = qobject_cast<const QAbstractButton *>(&widget) || label;
    if (!hasText || !widget.isVisible() || widget.visibleRegion().isEmpty() || isOfQt(&widget))
        return {};
    const int needed = label && label->wordWrap() ? 0 : widget.minimumSizeHint().width();
    const QPoint corner = widget.mapTo(&window, QPoint(widget.width(), widget.height()));
    const bool isInside = corner.x() <= window.width() && corner.x() - widget.width() >= 0;
    if (widget.width() >= needed && isInside)
        return {};
    return QStringLiteral("%1 \"%2\": %3 of %4 wide, ends at %5,%6")
        .arg(QLatin1String(widget.metaObject()->className()), label ? label->text() : nameOf(&widget))
        .arg(widget.width())
        .arg(needed)
        .arg(corner.x())
        .arg(corner.y());
}

} // namespace eyewall::test
