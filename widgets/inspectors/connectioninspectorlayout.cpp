// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/connectioninspector.h"

#include "widgets/inspectors/chiplabel.h"
#include "widgets/inspectors/codeview.h"
#include "widgets/inspectors/connectionactions.h"
#include "widgets/inspectors/factsview.h"
#include "widgets/inspectors/hairline.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/metrics.h"
#include "widgets/views/trendview.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace eyewall::inspectors {

namespace {

constexpr int kHeadLines = 18;

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

/// A page that scrolls.
QVBoxLayout *ConnectionInspector::addTab(const QString &title)
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(title);
    auto *page = new QWidget(scroll);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding, metrics.cardGap);
    layout->setSpacing(metrics.cardGap);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_tabs->addTab(scroll, title);
    return layout;
}

void ConnectionInspector::setUpTabs()
{
    QVBoxLayout *overview = addTab(tr("Overview"));
    overview->addWidget(sectionTitle(tr("Life"), this));
    overview->addWidget(m_life);
    overview->addWidget(sectionTitle(tr("Facts"), this));
    overview->addWidget(m_facts);
    overview->addStretch();
    QVBoxLayout *handshake = addTab(tr("Handshake"));
    m_requestHead->setFitsLines(kHeadLines);
    m_responseHead->setFitsLines(kHeadLines);
    handshake->addWidget(m_agreed);
    handshake->addWidget(m_requestHead);
    handshake->addWidget(new Hairline(this));
    handshake->addWidget(m_responseHead);
    handshake->addWidget(m_noHeads);
    handshake->addStretch();
    addTab(tr("Topics"))->addWidget(m_topics, 1);
    QVBoxLayout *flow = addTab(tr("Flow"));
    flow->addWidget(m_flow);
    flow->addWidget(m_rtt, 1);
    flow->addWidget(m_queue, 1);
    m_tabs->setTabToolTip(Flow, tr("How its figures go while it is shown here"));
}

void ConnectionInspector::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *title = new QHBoxLayout;
    title->setSpacing(metrics.unit * 2);
    title->addWidget(m_state);
    title->addWidget(m_title, 1);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding, metrics.unit);
    header->setSpacing(metrics.unit);
    header->addLayout(title);
    header->addWidget(m_subtitle);
    header->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(new Hairline(this));
    layout->addLayout(createButtons());
    m_note->hide();
}

QHBoxLayout *ConnectionInspector::createButtons()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics.cardPadding, metrics.unit * 2, metrics.cardPadding, metrics.unit * 2);
    buttons->setSpacing(metrics.unit * 2);
    for (const auto which : {ConnectionActions::ShowRequests, ConnectionActions::ShowMessages,
                             ConnectionActions::Ping, ConnectionActions::Close}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(m_actions.action(which));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(m_actions.action(which)->text());
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    auto *menu = new QMenu(this);
    m_actions.addTo(*menu);
    m_more = new QToolButton(this);
    m_more->setText(tr("More ▾"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_actions.setAnchor(m_more);
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    buttons->addWidget(m_more);
    buttons->addStretch();
    return buttons;
}

} // namespace eyewall::inspectors
