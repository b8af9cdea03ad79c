// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What RequestInspector copies and saves.
#include "widgets/inspectors/requestinspector.h"

#include "widgets/inspectors/codeview.h"
#include "widgets/inspectors/curlcommand.h"
#include "widgets/inspectors/requestexport.h"
#include "widgets/support/colors.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBlock>

namespace eyewall::inspectors {

void RequestInspector::addActions(QMenu *menu, const models::RequestRow &request)
{
    menu->addAction(tr("Copy URL"), this, [this, request] { copy(QString::fromUtf8(urlOf(request))); });
    menu->addAction(tr("Copy as cURL"), this, [this, request] { copy(curlOf(request)); });
    menu->addSeparator();
    QAction *asked =
        menu->addAction(tr("Copy raw request"), this, [this, request] { copy(rawRequest(request)); });
    asked->setEnabled(!request.seen.head.isEmpty());
    addBodyActions(menu, request, requestBodyOf(request), true);
    menu->addSeparator();
    QAction *answered =
        menu->addAction(tr("Copy raw response"), this, [this, request] { copy(rawResponse(request)); });
    answered->setEnabled(!request.seen.replyHead.isEmpty());
    addBodyActions(menu, request, responseBodyOf(request), false);
}

QString RequestInspector::curlOf(const models::RequestRow &request) const
{
    return curlCommand(request, localPort(request));
}

QByteArray RequestInspector::urlOf(const models::RequestRow &request) const
{
    return inspectors::urlOf(request, localPort(request));
}

QHBoxLayout *RequestInspector::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(support::Metrics::of(this).unit * 2);
    buttons->addWidget(m_copyCurl);
    buttons->addWidget(m_copyMenu);
    buttons->addWidget(m_save);
    buttons->addStretch();
    m_copyCurl->setMinimumWidth(1); // it goes rather than keep the page wide
    m_copyCurl->setToolTip(tr("Copy a command that asks for the same again"));
    m_save->setToolTip(tr("Save the body of the request or of the response, whichever is shown"));
    auto *menu = new QMenu(m_copyMenu);
    m_copyMenu->setMenu(menu);
    m_copyMenu->setAccessibleName(tr("Copy or save"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        addActions(menu, m_request);
    });
    connect(m_copyCurl, &QPushButton::clicked, this, [this] { copy(curlOf(m_request)); });
    connect(m_save, &QPushButton::clicked, this, &RequestInspector::saveShown);
    return buttons;
}

void RequestInspector::showHeadMenu(CodeView *view, const QPoint &position)
{
    const QString line = view->cursorForPosition(position).block().text();
    const qsizetype colon = line.indexOf(QLatin1Char(':'));
    const bool isField = colon > 0 && view->cursorForPosition(position).blockNumber() > 0;
    QMenu *menu = view->createStandardContextMenu(position);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isField) {
        auto *value = new QAction(tr("Copy value of %1").arg(line.left(colon)), menu);
        connect(value, &QAction::triggered, this,
                [this, text = line.mid(colon + 1).trimmed()] { copy(text); });
        menu->insertAction(menu->actions().value(0), value);
        menu->insertSeparator(menu->actions().value(1));
    }
    menu->popup(view->viewport()->mapToGlobal(position));
}

void RequestInspector::addBodyActions(QMenu *menu, const models::RequestRow &request, const Body &body,
                                      bool isRequest)
{
    QAction *copying = menu->addAction(isRequest ? tr("Copy request body") : tr("Copy response body"), this,
                                       [this, body] { copy(bodyText(body)); });
    QAction *saving = menu->addAction(isRequest ? tr("Save request body…") : tr("Save response body…"), this,
                                      [this, request, body] { save(request, body); });
    copying->setEnabled(!body.bytes.isEmpty());
    saving->setEnabled(!body.bytes.isEmpty());
}

void RequestInspector::updateSave()
{
    const bool isRequest = m_tabs->currentIndex() == RequestTab;
    m_save->setEnabled(!(isRequest ? m_request.seen.body : m_request.seen.replyBody).isEmpty());
}

void RequestInspector::saveShown()
{
    const bool isRequest = m_tabs->currentIndex() == RequestTab;
    save(m_request, isRequest ? requestBodyOf(m_request) : responseBodyOf(m_request));
}

void RequestInspector::save(const models::RequestRow &request, const Body &body)
{
    askAndSave(this, fileOf(request, body),
               [this](const SaveOutcome &outcome) { say(outcome.sentence, outcome.isFailure); });
}

void RequestInspector::copy(const QString &text)
{
    QApplication::clipboard()->setText(text);
    say(tr("Copied."));
}

void RequestInspector::copy(const Copied &copied)
{
    copy(copied.text);
    if (!copied.note.isEmpty())
        say(copied.note);
}

void RequestInspector::say(const QString &sentence, bool isFailure)
{
    QPalette colors;
    if (isFailure)
        colors.setColor(QPalette::WindowText, support::colorsFor(palette()).error);
    m_outcome->setPalette(colors);
    m_outcome->setForegroundRole(isFailure ? QPalette::WindowText : QPalette::PlaceholderText);
    // The path of a file may end a line behind each folder.
    m_outcome->setText(QString(sentence).replace(QLatin1Char('/'), QStringLiteral("/\u200b")));
    m_outcome->setAccessibleName(sentence);
    m_outcome->setVisible(!sentence.isEmpty());
}

quint16 RequestInspector::localPort(const models::RequestRow &request) const
{
    const models::Connection *connection = m_connections.find(request.seen.connection);
    return connection ? connection->localPort : 0;
}

} // namespace eyewall::inspectors
