// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/hintcard.h"

#include "widgets/pages/hintoutline.h"
#include "widgets/support/colors.h"
#include "widgets/support/direction.h"
#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace eyewall::pages {

namespace {

constexpr int kOutlineTime = 8000; // ms

struct StepWords {
    QString title;
    QString text;
    QString action;
};

StepWords wordsOf(HintCard::Step step, const QString &url)
{
    switch (step) {
    case HintCard::Open:
        return {
            url.isEmpty() ? HintCard::tr("A web server runs in this window")
                          : HintCard::tr("Your server runs at %1").arg(support::leftToRight(url)),
            HintCard::tr("Open it in a browser: the welcome page says hello, and has a chat and a clock."),
            HintCard::tr("Open in browser")};
    case HintCard::Watch:
        return {HintCard::tr("Watch"),
                HintCard::tr("Every connection, request and message appears here while it happens. Nobody "
                             "there yet? Let the sample traffic in."),
                HintCard::tr("Start sample traffic")};
    case HintCard::TalkBack:
        break;
    }
    return {
        HintCard::tr("Talk back"),
        HintCard::tr("Pick a WebSocket among the connections or messages, type something and send it: its "
                     "client gets it at once."),
        HintCard::tr("Show the messages")};
}

} // namespace

HintCard::HintCard(QWidget *area)
    : QFrame(area)
    , m_outline(new HintOutline(area->window()))
    , m_outlineTime(new QTimer(this))
    , m_number(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    setUpLayout();
    connectSignals();
    area->window()->installEventFilter(this);
    hide();
    showWords();
}

void HintCard::setUrl(const QString &url)
{
    m_url = url;
    showWords();
}

void HintCard::setTarget(Step step, QWidget *target)
{
    m_targets[std::size_t(step)] = target;
    if (isVisible() && step == m_step && m_outlineTime->isActive())
        m_outline->setTarget(target);
}

void HintCard::begin()
{
    show();
    showStep(Open);
    if (const QWidget *focus = window()->focusWidget(); !focus || focus == window())
        m_next->setFocus();
}

void HintCard::showStep(Step step)
{
    m_step = step;
    showWords();
    if (!isVisible())
        return;
    m_outline->setTarget(m_targets[std::size_t(step)]);
    m_outline->raise();
    m_outlineTime->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Esc comes to the window when nothing in it has a use for the key.
bool HintCard::eventFilter(QObject *object, QEvent *event)
{
    if (object == window() && isVisible() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        finish();
        return true;
    }
    return QFrame::eventFilter(object, event);
}

void HintCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        finish();
    else
        QFrame::keyPressEvent(event);
}

void HintCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const support::Colors &colors = support::colorsFor(palette());
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colors.hairline);
}

void HintCard::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    m_number->setForegroundRole(QPalette::PlaceholderText);
    m_close->setIcon(support::icon(support::Symbol::Close));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the hint (Esc)"));
    m_close->setAccessibleName(tr("Close the hint"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics.unit * 2);
    top->addWidget(m_number);
    top->addWidget(m_title, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.unit / 2);
    words->addLayout(top);
    words->addWidget(m_text, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin, metrics.unit * 2, metrics.unit * 2, metrics.unit * 2);
    layout->setSpacing(metrics.unit * 2);
    layout->addLayout(words, 1);
    for (QWidget *button : {static_cast<QWidget *>(m_act), static_cast<QWidget *>(m_back),
                            static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_close)})
        layout->addWidget(button);
}

void HintCard::connectSignals()
{
    m_outlineTime->setSingleShot(true);
    m_outlineTime->setInterval(kOutlineTime);
    connect(m_outlineTime, &QTimer::timeout, this, [this] { m_outline->setTarget(nullptr); });
    connect(m_close, &QToolButton::clicked, this, &HintCard::finish);
    connect(m_act, &QPushButton::clicked, this, &HintCard::act);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(Step(m_step - 1)); });
    connect(m_next, &QPushButton::clicked, this, &HintCard::next);
}

void HintCard::showWords()
{
    const StepWords words = wordsOf(m_step, m_url);
    m_number->setText(tr("Step %1 of %2").arg(m_step + 1).arg(kSteps));
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_act->setText(words.action);
    m_act->setEnabled(m_step != Open || !m_url.isEmpty());
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 < kSteps ? tr("Next") : tr("Done"));
    for (QPushButton *button : {m_act, m_back, m_next})
        button->setAccessibleName(button->text());
    setAccessibleName(tr("Hint, step %1 of %2: %3").arg(m_step + 1).arg(kSteps).arg(words.title));
    setAccessibleDescription(words.text);
}

void HintCard::act()
{
    if (m_step == Open)
        Q_EMIT openRequested();
    else if (m_step == Watch)
        Q_EMIT trafficRequested();
    else
        Q_EMIT messagesRequested();
}

void HintCard::next()
{
    if (m_step + 1 < kSteps)
        showStep(Step(m_step + 1));
    else
        finish();
}

void HintCard::finish()
{
    if (isHidden())
        return;
    hide();
    m_outline->setTarget(nullptr);
    Q_EMIT finished();
}

} // namespace eyewall::pages
