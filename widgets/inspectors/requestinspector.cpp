// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/requestinspector.h"

#include "widgets/inspectors/bodyview.h"
#include "widgets/inspectors/chiplabel.h"
#include "widgets/inspectors/codeview.h"
#include "widgets/inspectors/factsview.h"
#include "widgets/inspectors/formview.h"
#include "widgets/inspectors/hairline.h"
#include "widgets/inspectors/requestexport.h"
#include "widgets/inspectors/timingview.h"
#include "widgets/models/messagehead.h"
#include "widgets/models/words.h"
#include "widgets/support/direction.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace eyewall::inspectors {

namespace {

constexpr int kPartHeadLines = 14;
constexpr int kQueryRows = 5;

QString headText(const QByteArray &head)
{
    return support::payloadAsText(head).text.trimmed();
}

QString transportName(const models::RequestRow &request)
{
    const QString version = QString::fromLatin1(models::versionOf(request.seen.head));
    const QString http = version.isEmpty() ? QStringLiteral("HTTP") : version;
    return request.isSecure ? RequestInspector::tr("%1 over TLS").arg(http) : http;
}

} // namespace

RequestInspector::RequestInspector(const models::ConnectionModel &connections, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_status(new ChipLabel(this))
    , m_title(new support::ElidedLabel(this))
    , m_subtitle(new support::ElidedLabel(this))
    , m_comment(new support::ElidedLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_queryBox(new QWidget(this))
    , m_query(new FormView(tr("Query"), m_queryBox))
    , m_timing(new TimingView(this))
    , m_facts(new FactsView(this))
    , m_outcome(new QLabel(this))
    , m_copyCurl(new QPushButton(tr("Copy as cURL"), this))
    , m_copyMenu(new QPushButton(tr("Copy"), this))
    , m_save(new QPushButton(tr("Save body…"), this))
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
    addQuery();
    addScrolled(m_timing, tr("Timing"), 0);
    addScrolled(m_facts, tr("Connection"), 0);
    setUpLayout();
    m_tabs->setCurrentIndex(ResponseTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RequestInspector::updateSave);
}

void RequestInspector::showRequest(const models::RequestRow &request, const QString &route,
                                   const QString &comment)
{
    if (request.seen.id != m_request.seen.id)
        say({});
    m_request = request;
    const monitor::RequestSeen &seen = request.seen;
    showHeader(route);
    showComment(comment);
    showPart(m_asked, seen.head, tr("The head was not recorded."));
    m_asked.body->showBody(requestBodyOf(request));
    m_queryBox->setVisible(!request.query().isEmpty());
    m_query->showPairs(support::readFormPairs(request.query()));
    showPart(m_answered, seen.replyHead,
             seen.status == 0 ? tr("No response yet.") : tr("The head was not recorded."));
    m_answered.body->showBody(responseBodyOf(request));
    m_timing->showTiming(request, m_connections.find(seen.connection));
    showConnection(route);
    m_copyCurl->setEnabled(!seen.method.isEmpty());
    updateSave();
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

QString RequestInspector::timingText() const
{
    return m_timing->text();
}

QString RequestInspector::connectionText() const
{
    return m_facts->text();
}

QString RequestInspector::comment() const
{
    return m_comment->isHidden() ? QString() : m_comment->text();
}

QString RequestInspector::outcome() const
{
    return m_outcome->accessibleName();
}

void RequestInspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where it is narrow the menu beside it has to do.
    const support::Metrics metrics = support::Metrics::of(this);
    const int needed = m_copyCurl->sizeHint().width() + m_copyMenu->sizeHint().width() +
                       m_save->sizeHint().width() + metrics.unit * 4 + metrics.cardPadding * 2;
    m_copyCurl->setVisible(width() >= needed);
}

RequestInspector::Part RequestInspector::addPart(const QString &title, const QString &headName)
{
    auto *page = new QWidget(this);
    const Part part{new CodeView(headName, page), new BodyView(tr("Body"), page)};
    part.head->setFitsLines(kPartHeadLines);
    part.head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(part.head, &QWidget::customContextMenuRequested, this,
            [this, head = part.head](const QPoint &position) { showHeadMenu(head, position); });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(support::Metrics::of(this).unit * 2);
    layout->addWidget(part.head);
    layout->addWidget(new Hairline(page));
    layout->addWidget(part.body, 1);
    addScrolled(page, title, 1);
    return part;
}

/// Between the head of the request and its body.
void RequestInspector::addQuery()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *title = new QLabel(tr("Query"), m_queryBox);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setBuddy(m_query);
    m_query->setFitsRows(kQueryRows);
    auto *box = new QVBoxLayout(m_queryBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metrics.unit);
    box->addWidget(title);
    box->addWidget(m_query);
    box->addWidget(new Hairline(m_queryBox));
    auto *layout = static_cast<QVBoxLayout *>(m_asked.body->parentWidget()->layout());
    layout->insertWidget(layout->indexOf(m_asked.body), m_queryBox);
}

/// In a short window it scrolls as a whole, instead of making the window high. `stretch` 0 keeps it at the
/// top.
void RequestInspector::addScrolled(QWidget *content, const QString &title, int stretch)
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(title);
    auto *page = new QWidget(area);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding, metrics.cardGap);
    layout->addWidget(content, stretch);
    if (stretch == 0)
        layout->addStretch();
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_tabs->addTab(area, title);
}

void RequestInspector::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *title = new QHBoxLayout;
    title->setSpacing(metrics.unit * 2);
    title->addWidget(m_status);
    title->addWidget(m_title, 1);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding, metrics.unit);
    header->setSpacing(metrics.unit);
    header->addLayout(title);
    header->addWidget(m_subtitle);
    header->addWidget(m_comment);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(metrics.cardPadding, metrics.unit * 2, metrics.cardPadding, metrics.unit * 2);
    foot->setSpacing(metrics.unit);
    foot->addWidget(m_outcome);
    foot->addLayout(makeButtons());
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_outcome->hide();
    m_comment->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(new Hairline(this));
    layout->addLayout(foot);
}

void RequestInspector::showHeader(const QString &route)
{
    const monitor::RequestSeen &seen = m_request.seen;
    m_status->setChip(seen.status == 0 ? tr("none") : QString::number(seen.status),
                      models::statusTone(seen.status));
    m_title->setText(support::visibleText(QString::fromUtf8(seen.method + ' ' + seen.target)));
    QStringList parts;
    if (m_request.client.port != 0)
        parts.append(support::leftToRight(m_request.client.addressText()));
    parts.append(tr("connection %1").arg(models::connectionName(seen.connection)));
    parts.append(seen.isUnfinished ? tr("still open") : support::formatDuration(seen.duration));
    if (seen.isAborted)
        parts.append(tr("cut before its end"));
    if (!route.isEmpty())
        parts.append(tr("handled by %1").arg(support::leftToRight(models::handlerOf(route))));
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
}

void RequestInspector::showComment(const QString &comment)
{
    m_comment->setText(tr("Comment: %1").arg(comment));
    m_comment->setVisible(!comment.isEmpty());
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
        {tr("Protocol"), transportName(m_request)},
        {tr("Route"), route.isEmpty() ? tr("none matched") : route, true},
        {tr("Request body"), support::formatExactBytes(qint64(seen.bytesIn))},
        {tr("Response body"), support::formatExactBytes(qint64(seen.bytesOut))},
    };
    if (const QByteArrayView trace = m_request.traceId(); !trace.isEmpty())
        facts.append({tr("Trace ID"), support::visibleText(QString::fromUtf8(trace)), true});
    if (const models::Connection *connection = m_connections.find(seen.connection)) {
        facts.append({tr("Requests"), support::formatCount(qint64(connection->requests()))});
        facts.append({tr("Opened"), support::formatDateTime(connection->openedAt), true});
        facts.append({tr("Worker"), QString::number(connection->worker)});
        facts.append({tr("State"), models::closeSentence(*connection)});
    }
    m_facts->showFacts(facts);
}

} // namespace eyewall::inspectors
