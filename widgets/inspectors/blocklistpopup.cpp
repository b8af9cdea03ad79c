// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/blocklistpopup.h"

#include "widgets/support/metrics.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace eyewall::inspectors {

namespace {

constexpr int kLines = 8;
constexpr int kCharacters = 42; // an IPv6 address

} // namespace

BlocklistPopup::BlocklistPopup(Blocklist &blocklist, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_blocklist(blocklist)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_unblock(new QPushButton(tr("Unblock"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Blocked addresses"));
    m_title->setWordWrap(true);
    m_list->setAccessibleName(tr("Blocked addresses"));
    m_list->setFont(support::fixedFont(font()));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_unblock->setToolTip(tr("Let the selected addresses connect again"));
    m_unblock->setDefault(true);
    setUpLayout();
    connect(&m_blocklist, &Blocklist::changed, this, &BlocklistPopup::refresh);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &BlocklistPopup::check);
    connect(m_list, &QListWidget::itemActivated, this, &BlocklistPopup::submit);
    connect(m_unblock, &QPushButton::clicked, this, &BlocklistPopup::submit);
    refresh();
}

void BlocklistPopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    (m_list->isHidden() ? static_cast<QWidget *>(this) : m_list)->setFocus(Qt::PopupFocusReason);
}

void BlocklistPopup::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    m_list->setMinimumWidth(m_list->fontMetrics().averageCharWidth() * kCharacters);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * kLines + metrics.unit * 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardPadding, metrics.cardPadding,
                               metrics.cardPadding);
    layout->setSpacing(metrics.unit * 2);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addWidget(m_unblock, 0, Qt::AlignTrailing);
}

void BlocklistPopup::refresh()
{
    const auto &addresses = m_blocklist.addresses();
    m_list->clear();
    for (const monitor::Endpoint &address : addresses)
        m_list->addItem(address.addressText());
    m_list->setCurrentRow(0);
    m_title->setText(addresses.empty() ? tr("No address is blocked.")
                                       : tr("These addresses may not connect:"));
    m_list->setVisible(!addresses.empty());
    m_unblock->setVisible(!addresses.empty());
    adjustSize();
    check();
}

void BlocklistPopup::check()
{
    m_unblock->setEnabled(!m_list->selectedItems().isEmpty());
}

void BlocklistPopup::submit()
{
    QList<monitor::Endpoint> addresses;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected())
            addresses.append(m_blocklist.addresses()[std::size_t(row)]);
    }
    if (!addresses.isEmpty())
        Q_EMIT unblockRequested(addresses);
}

} // namespace eyewall::inspectors
