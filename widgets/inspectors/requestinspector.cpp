// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/requestinspector.h"

#include "widgets/inspectors/bodyview.h"
#include "widgets/inspectors/chiplabel.h"
#include "widgets/inspectors/codeview.h"
#include "widgets/inspectors/factsview.h"
#include "widgets/inspectors/hairline.h"
#include "widgets/models/words.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"
#include "widgets/support/payload.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace eyewall::inspectors {

namespace {

constexpr int kHeadLines = 14;

QString headText(const QByteArray &head)
{
    return support::payloadAsText(head).text.trimmed();
}

/// The value of a field in a head as it came; empty when it is not there.
QByteArray fieldOf(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

RequestInspector::RequestInspector(const models::ConnectionModel &connections, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_status(new ChipLabel(this))
    , m_title(new support::ElidedLabel(this))
    , m_subtitle(new support::ElidedLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_facts(new FactsView(this))
    , m_copyRequest(new QPushButton(tr("Copy request"), this))
    , m_copyResponse(new QPushButton(tr("Copy response"), this))
{
    QFont bold = support::fixedFont(font());
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setElideMode(Qt::ElideMiddle);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the request"));
    m_asked = addPart(tr("Request"), tr("Request head"));
    m_answered = addPart(tr("Response"), tr("Response head"));
    setUpLayout();
    m_tabs->setCurrentIndex(ResponseTab);
    m_copyRequest->setToolTip(tr("Copy head and recorded body of the request"));
    m_copyResponse->setToolTip(tr("Copy head and recorded body of the response"));
    connect(m_copyRequest, &QPushButton::clicked, this,
            [this] { copy(m_request.seen.head, m_request.seen.body); });
    connect(m_copyResponse, &QPushButton::clicked, this,
            [this] { copy(m_request.seen.replyHead, m_request.seen.replyBody); });
}

void RequestInspector::showRequest(const models::RequestRow &request, const QString &route)
{
    m_request = request;
    const monitor::RequestSeen &seen = request.seen;
    showHeader(route);
    showPart(m_asked, seen.head, tr("The head was not recorded."));
    m_asked.body->showBody({seen.body, fieldOf(seen.head, "Content-Type"), seen.bytesIn, seen.isBodyTruncated,
                            seen.areBytesDropped && seen.body.isEmpty() && seen.bytesIn > 0});
    showPart(m_answered, seen.replyHead,
             seen.status == 0 ? tr("No response yet.") : tr("The head was not recorded."));
    m_answered.body->showBody({seen.replyBody, request.type, seen.bytesOut, seen.isReplyTruncated,
                               seen.areBytesDropped && seen.replyBody.isEmpty() && seen.bytesOut > 0});
    showConnection(route);
    m_copyRequest->setEnabled(!seen.head.isEmpty());
    m_copyResponse->setEnabled(!seen.replyHead.isEmpty());
}

void RequestInspector::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

QString RequestInspector::requestText() const
{
    return m_asked.head->toPlainText();
}

QString RequestInspector::responseText() const
{
    return m_answered.head->toPlainText();
}

QString RequestInspector::connectionText() const
{
    return m_facts->text();
}

RequestInspector::Part RequestInspector::addPart(const QString &title, const QString &headName)
{
    auto *page = new QWidget(this);
    const Part part{new CodeView(headName, page), new BodyView(tr("Body"), page)};
    part.head->setFitsLines(kHeadLines);
    const support::Metrics metrics = support::Metrics::of(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding, metrics.cardGap);
    layout->setSpacing(metrics.unit * 2);
    layout->addWidget(part.head);
    layout->addWidget(new Hairline(page));
    layout->addWidget(part.body, 1);
    m_tabs->addTab(page, title);
    return part;
}

void RequestInspector::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *facts = new QScrollArea(this);
    facts->setFrameShape(QFrame::NoFrame);
    facts->setWidgetResizable(true);
    facts->setAccessibleName(tr("Connection"));
    auto *page = new QWidget(facts);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding,
                                   metrics.cardGap);
    pageLayout->addWidget(m_facts);
    pageLayout->addStretch();
    facts->setWidget(page);
    facts->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_tabs->addTab(facts, tr("Connection"));

    auto *title = new QHBoxLayout;
    title->setSpacing(metrics.unit * 2);
    title->addWidget(m_status);
    title->addWidget(m_title, 1);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding, metrics.unit);
    header->setSpacing(metrics.unit);
    header->addLayout(title);
    header->addWidget(m_subtitle);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics.cardPadding, metrics.unit * 2, metrics.cardPadding, metrics.unit * 2);
    buttons->setSpacing(metrics.unit * 2);
    buttons->addWidget(m_copyRequest);
    buttons->addWidget(m_copyResponse);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(new Hairline(this));
    layout->addLayout(buttons);
}

void RequestInspector::showHeader(const QString &route)
{
    const monitor::RequestSeen &seen = m_request.seen;
    m_status->setChip(seen.status == 0 ? tr("none") : QString::number(seen.status),
                      models::statusTone(seen.status));
    m_title->setText(support::visibleText(QString::fromUtf8(seen.method + ' ' + seen.target)));
    QStringList parts;
    if (m_request.client.port != 0)
        parts.append(m_request.client.addressText());
    parts.append(tr("connection %1").arg(models::connectionName(seen.connection)));
    parts.append(seen.isUnfinished ? tr("still open") : support::formatDuration(seen.duration));
    if (seen.isAborted)
        parts.append(tr("cut before its end"));
    if (!route.isEmpty())
        parts.append(tr("route %1").arg(route));
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
}

void RequestInspector::showPart(const Part &part, const QByteArray &head, const QString &missing)
{
    part.head->showCode(head.isEmpty() ? missing : headText(head),
                        head.isEmpty() ? CodeKind::Plain : CodeKind::Head);
}

void RequestInspector::showConnection(const QString &route)
{
    const monitor::RequestSeen &seen = m_request.seen;
    QList<Fact> facts{
        {tr("Connection"), models::connectionName(seen.connection), true},
        {tr("Client"), m_request.client.port == 0 ? tr("not known") : m_request.client.text(), true},
        {tr("First byte"), support::formatDateTime(seen.time), true},
        {tr("Duration"), seen.isUnfinished ? tr("still open") : support::formatDuration(seen.duration)},
        {tr("Route"), route.isEmpty() ? tr("none matched") : route, true},
        {tr("Request body"), support::formatExactBytes(qint64(seen.bytesIn))},
        {tr("Response body"), support::formatExactBytes(qint64(seen.bytesOut))},
    };
    if (const models::Connection *connection = m_connections.find(seen.connection)) {
        facts.append({tr("Requests"), support::formatCount(qint64(connection->requests()))});
        facts.append({tr("Opened"), support::formatDateTime(connection->openedAt), true});
        facts.append({tr("Worker"), QString::number(connection->worker)});
        facts.append({tr("State"), models::closeSentence(*connection)});
    }
    m_facts->showFacts(facts);
}

void RequestInspector::copy(const QByteArray &head, const QByteArray &body)
{
    QApplication::clipboard()->setText(QString::fromUtf8(head + body));
}

} // namespace eyewall::inspectors
