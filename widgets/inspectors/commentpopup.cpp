// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/commentpopup.h"

#include "widgets/models/requestmodel.h"
#include "widgets/support/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace eyewall::inspectors {

CommentPopup::CommentPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_comment(new QLineEdit(this))
    , m_set(new QPushButton(tr("Set comment"), this))
    , m_remove(new QPushButton(tr("Remove comment"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Comment on requests"));
    m_comment->setMaxLength(models::RequestModel::kLongestComment);
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("for example: answered twice"));
    m_comment->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_set->setDefault(true);
    m_set->setEnabled(false);
    setUpLayout();
    connect(m_comment, &QLineEdit::textChanged, this,
            [this] { m_set->setEnabled(!m_comment->text().trimmed().isEmpty()); });
    connect(m_comment, &QLineEdit::returnPressed, m_set, &QPushButton::click);
    connect(m_set, &QPushButton::clicked, this, [this] { submit(comment()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { submit({}); });
}

void CommentPopup::askFor(const QString &title, const QString &current)
{
    m_title->setText(title);
    m_comment->setText(current);
    m_remove->setVisible(!current.isEmpty());
}

QString CommentPopup::comment() const
{
    return m_comment->text();
}

void CommentPopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_comment->selectAll();
    m_comment->setFocus(Qt::PopupFocusReason);
}

void CommentPopup::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.unit * 2);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    buttons->addWidget(m_set);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardPadding, metrics.cardPadding,
                               metrics.cardPadding);
    layout->setSpacing(metrics.unit * 2);
    layout->addWidget(m_title);
    layout->addWidget(m_comment);
    layout->addLayout(buttons);
}

void CommentPopup::submit(const QString &comment)
{
    hide();
    Q_EMIT commentChosen(comment);
}

} // namespace eyewall::inspectors
