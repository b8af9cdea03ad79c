// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/messageinspector.h"

#include "widgets/inspectors/bodyview.h"
#include "widgets/inspectors/chiplabel.h"
#include "widgets/inspectors/factsview.h"
#include "widgets/inspectors/requestexport.h"
#include "widgets/models/words.h"
#include "widgets/support/colors.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QVBoxLayout>

namespace eyewall::inspectors {

using monitor::MessageSeen;

namespace {

// Text frames are text whatever they look like (RFC 6455 section 5.6); JSON among them is found by looking.
Body payloadOf(const MessageSeen &message)
{
    return {message.payload,
            {},
            message.size,
            message.isTruncated,
            message.areBytesDropped && message.payload.isEmpty() && message.size > 0};
}

QByteArray typeOf(const MessageSeen &message)
{
    if (support::detectKind(message.payload) == support::PayloadKind::Json)
        return "application/json";
    return message.payload.isValidUtf8() ? "text/plain" : "application/octet-stream";
}

/// "18 kB instead of 64 kB, 28 %".
QString compressedText(const MessageSeen &message)
{
    const QString sizes =
        MessageInspector::tr("%1 instead of %2")
            .arg(support::formatBytes(double(message.wireSize)), support::formatBytes(double(message.size)));
    if (message.size == 0)
        return sizes;
    return sizes + QStringLiteral(", ") +
           support::formatPercent(double(message.wireSize) / double(message.size));
}

} // namespace

MessageInspector::MessageInspector(QWidget *parent)
    : QWidget(parent)
    , m_kind(new ChipLabel(this))
    , m_title(new support::ElidedLabel(this))
    , m_facts(new FactsView(this))
    , m_payload(new BodyView(tr("Payload"), this))
    , m_outcome(new support::ElidedLabel(this))
{
    QFont bold = support::fixedFont(font());
    bold.setBold(true);
    m_title->setFont(bold);
    const support::Metrics metrics = support::Metrics::of(this);
    auto *header = new QHBoxLayout;
    header->setSpacing(metrics.unit * 2);
    header->addWidget(m_kind);
    header->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding, metrics.cardGap);
    layout->setSpacing(metrics.cardGap);
    layout->addLayout(header);
    layout->addWidget(m_facts);
    layout->addWidget(m_payload, 1);
    layout->addWidget(m_outcome);
    m_outcome->hide();
}

void MessageInspector::showMessage(const MessageSeen &message, const QString &route)
{
    say({});
    const QString name = models::connectionName(message.connection);
    m_kind->setChip(models::kindName(message.kind), models::kindTone(message.kind));
    if (message.isInjected)
        m_title->setText(tr("→ from this window to %1").arg(name));
    else if (message.direction == monitor::Direction::In)
        m_title->setText(tr("← from %1").arg(name));
    else
        m_title->setText(tr("→ to %1").arg(name));
    QList<Fact> facts{{tr("Time"), support::formatDateTime(message.time), true}};
    if (!route.isEmpty())
        facts.append({tr("Route"), route, true});
    if (message.closeCode != 0)
        facts.append(
            {tr("Close code"),
             QStringLiteral("%1 %2").arg(message.closeCode).arg(models::closeCodeName(message.closeCode))});
    if (message.isCompressed)
        facts.append({tr("Compressed"), compressedText(message)});
    m_facts->showFacts(facts);
    m_payload->showBody(payloadOf(message));
}

void MessageInspector::addActions(QMenu *menu, const MessageSeen &message)
{
    const Body payload = payloadOf(message);
    QAction *copying = menu->addAction(tr("Copy payload"), this, [this, payload] { copy(payload); });
    QAction *saving = menu->addAction(tr("Save payload…"), this,
                                      [this, payload, type = typeOf(message)] { save(payload, type); });
    copying->setEnabled(!payload.bytes.isEmpty());
    saving->setEnabled(!payload.bytes.isEmpty());
}

QString MessageInspector::outcome() const
{
    return m_outcome->text();
}

void MessageInspector::copy(const Body &payload)
{
    const Copied copied = bodyText(payload);
    QApplication::clipboard()->setText(copied.text);
    say(copied.note.isEmpty() ? tr("Copied.") : copied.note);
}

void MessageInspector::save(const Body &payload, const QByteArray &type)
{
    const bool isCut = payload.isTruncated || quint64(payload.bytes.size()) < payload.size;
    askAndSave(this, {payload.bytes, bodyFileName("message", type), isCut ? payload.size : 0},
               [this](const SaveOutcome &outcome) { say(outcome.sentence, outcome.isFailure); });
}

void MessageInspector::say(const QString &sentence, bool isFailure)
{
    QPalette colors;
    if (isFailure)
        colors.setColor(QPalette::WindowText, support::colorsFor(palette()).error);
    m_outcome->setPalette(colors);
    m_outcome->setForegroundRole(isFailure ? QPalette::WindowText : QPalette::PlaceholderText);
    m_outcome->setText(sentence);
    m_outcome->setVisible(!sentence.isEmpty());
}

QString MessageInspector::factsText() const
{
    return m_title->text() + QLatin1Char('\n') + m_facts->text();
}

} // namespace eyewall::inspectors
