// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QTreeWidget>

namespace eyewall::inspectors {

/// JSON as a tree to open: names, and values as they would be written. Children come when their parent is
/// opened, and not more than a thousand of each. Ctrl+C copies the value, the menu its path as well. Thread:
/// GUI.
class JsonTree final : public QTreeWidget {
    Q_OBJECT

public:
    explicit JsonTree(const QString &accessibleName, QWidget *parent = nullptr);

    /// Shows nothing when it is no object and no array.
    void showJson(const QByteArray &json);

    /// The value of an item as JSON, texts without their quotes.
    static QString valueText(const QTreeWidgetItem *item);
    /// "$.items[3].name", names that are no words in quotes (RFC 9535).
    static QString pathOf(const QTreeWidgetItem *item);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(QTreeWidgetItem *item);
    /// `name` is an int in an array.
    QTreeWidgetItem *makeItem(const QVariant &name, const QJsonValue &value) const;
    void addRest(QTreeWidgetItem *item, qsizetype count) const;
};

} // namespace eyewall::inspectors
