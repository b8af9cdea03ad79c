// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/accessiblerole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>

namespace eyewall::support {

namespace {

constexpr auto kProperty = "eyewallAccessibleRole";

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(kProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeInterface); // the second time it does nothing
    widget->setProperty(kProperty, int(role));
}

void makeChoice(QAbstractButton *button)
{
    const auto setTabStop = [button](bool isOne) {
        const Qt::FocusPolicy policy = button->focusPolicy();
        button->setFocusPolicy(Qt::FocusPolicy(isOne ? policy | Qt::TabFocus : policy & ~int(Qt::TabFocus)));
    };
    button->setAutoExclusive(true);
    setTabStop(button->isChecked());
    QObject::connect(button, &QAbstractButton::toggled, button, setTabStop);
}

} // namespace eyewall::support
