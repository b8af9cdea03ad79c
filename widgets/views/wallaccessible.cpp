// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/wallaccessible.h"

#include "widgets/models/wallmodel.h"
#include "widgets/views/wallview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <utility>

namespace eyewall::views {

namespace {

constexpr qsizetype kFewChildren = 64;

class TileInterface final : public QAccessibleInterface {
public:
    TileInterface(WallView *view, quint64 connection)
        : m_view(view)
        , m_connection(connection)
    {
    }

    quint64 connection() const { return m_connection; }
    bool isValid() const override { return tile() != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        const models::WallTile *found = kind == QAccessible::Name ? tile() : nullptr;
        return found ? m_view->model().description(*found) : QString();
    }

    QRect rect() const override
    {
        const std::optional<int> index = isValid() ? m_view->model().indexOf(m_connection) : std::nullopt;
        const QRect local = index ? m_view->tileRect(*index) : QRect();
        return index ? QRect(m_view->mapToGlobal(local.topLeft()), local.size()) : QRect();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view && m_view->hasFocus() && m_view->currentConnection() == m_connection;
        state.selected = m_view && m_view->currentConnection() == m_connection;
        return state;
    }

private:
    const models::WallTile *tile() const { return m_view ? m_view->model().find(m_connection) : nullptr; }

    QPointer<WallView> m_view;
    quint64 m_connection;
};

class WallInterface final : public QAccessibleWidget {
public:
    explicit WallInterface(WallView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }

    ~WallInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view() ? view()->tileCount() : 0; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const quint64 connection = view()->model().tiles()[std::size_t(index)].id;
        if (const auto known = m_ids.constFind(connection); known != m_ids.constEnd())
            return QAccessible::accessibleInterface(*known);
        forgetClosed();
        auto *made = new TileInterface(view(), connection);
        m_ids.insert(connection, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *tile = dynamic_cast<const TileInterface *>(child);
        return tile && view() ? view()->model().indexOf(tile->connection()).value_or(-1) : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const std::optional<int> index =
            view() ? view()->tileAt(view()->mapFromGlobal(QPoint(x, y))) : std::nullopt;
        return index ? child(*index) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        const std::optional<int> index = view() && view()->hasFocus() ? view()->currentIndex() : std::nullopt;
        return index ? child(*index) : nullptr;
    }

private:
    WallView *view() const { return static_cast<WallView *>(object()); }

    /// Now and then, so that a long life among short connections does not gather their interfaces.
    void forgetClosed() const
    {
        if (m_ids.size() < kFewChildren + 2 * qsizetype(childCount()))
            return;
        m_ids.removeIf([this](const auto &entry) {
            const bool isClosed = !view()->model().find(entry.key());
            if (isClosed)
                QAccessible::deleteAccessibleInterface(entry.value());
            return isClosed;
        });
    }

    mutable QHash<quint64, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<WallView *>(object);
    return view ? new WallInterface(view) : nullptr;
}

} // namespace

void installWallAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace eyewall::views
