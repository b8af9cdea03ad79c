// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/context.h"

#include "server/http/contentencoder.h"
#include "server/web/contextaccess.h"
#include "server/web/fileanswer.h"
#include "server/web/httperror.h"
#include "server/web/pendingwrites.h"
#include "server/web/requesthandler.h"
#include "server/web/requeststate.h"
#include "server/web/selection.h"

#include <algorithm>
#include <utility>

namespace eyewall {
Context::Context() = default;

Context::~Context() = default;

void Context::begin(http::Exchange &exchange)
{
    m_exchange = &exchange;
    m_isFinished = false;
    m_isFinishing = false;
    m_sinceYield = 0;
    m_isPeerGone = false;
}

// After this the request has moved to a copy of its own; captures are places in the path and stay right.
void Context::keepRequest()
{
    m_owned = m_exchange->detach();
    m_exchange = m_owned.get();
    m_exchange->onClosed([this] { peerClosed(); });
}

void Context::end()
{
    m_owned.reset();
    m_exchange = nullptr;
    m_route = nullptr;
    if (m_hasRare)
        endRare();
    clearAnswer();
}

void Context::endRare()
{
    m_rare.writes.reset();
    m_rare.handler.reset();
    m_rare.onClose.clear();
    m_rare.beforeSend.clear();
    m_rare.state.reset();
    m_rare.query.reset();
    m_rare.form.reset();
    m_rare.normalPath.resize(0);
    m_rare.upgrade.reset();
    m_rare.deferred = nullptr;
    m_rare.encoder.reset();
    m_hasRare = false;
}

void Context::abort()
{
    m_isFinished = true;
    m_exchange->abort();
}

QByteArrayView Context::routedPath() const
{
    return m_rare.normalPath.isEmpty() ? path() : QByteArrayView(m_rare.normalPath);
}

void Context::beforeSend(std::function<void(Context &)> callback)
{
    rare().beforeSend.push_back(std::move(callback));
}

void Context::onClose(std::function<void()> callback)
{
    rare().onClose.push_back(std::move(callback));
}

void Context::peerClosed()
{
    if (std::exchange(m_isPeerGone, true) || m_isFinished)
        return;
    for (const auto &callback : std::exchange(m_rare.onClose, {}))
        callback();
    if (m_rare.handler)
        m_rare.handler->onConnectionClose();
}

// One by one from a list of its own: a callback may add another.
void Context::runBeforeSend()
{
    while (!m_rare.beforeSend.empty()) {
        for (const auto &callback : std::exchange(m_rare.beforeSend, {}))
            callback(*this);
    }
}

void Context::finish()
{
    if (m_isFinished || isDeferred())
        return;
    if (isWriting())
        rare().deferred = [](Context &context) { return web::PendingWrites::ended(context.m_rare.writes); };
    else
        send();
    m_isFinishing = isDeferred();
    if (m_isFinishing)
        return;
    m_isFinished = true;
    if (m_hasRare && m_rare.handler && !m_isPeerGone)
        m_rare.handler->onFinish();
}

void Context::send()
{
    if (m_exchange->hasBegun()) {
        endStream();
        return;
    }
    if (m_hasRare)
        runBeforeSend();
    if (m_hasRare && m_rare.upgrade)
        return m_exchange->upgrade(m_response, std::move(m_rare.upgrade));
    if (hasTransforms() && beginTransforms())
        m_response.body = transformed(std::exchange(m_response.body, {}), true);
    checkStatus();
    select();
    if (isDeferred())
        return;
    if (m_file.isOpen())
        web::transmitFile(*this);
    else
        m_exchange->respond(m_response);
}

bool Context::hasTransforms() const
{
    return !m_policy->transforms.empty() || (m_hasRare && m_rare.state && !m_rare.state->transforms.empty());
}

// A handler that writes into response() is not checked before.
void Context::checkStatus() const
{
    if (m_response.status < 200 || m_response.status > 599)
        throw HttpError(500, QStringLiteral("%1 is not a status to answer with").arg(m_response.status));
}

// Small answers without fields of their own are what they are.
void Context::select()
{
    const bool isPlain = m_response.headers.isEmpty() && !m_file.isOpen() &&
                         m_response.body.size() < m_policy->smallestTouched();
    if (!isPlain && !std::exchange(m_isSelected, true))
        web::selectAnswer(*this);
}

} // namespace eyewall

namespace eyewall::web {

void ContextAccess::setHandler(Context &context, std::unique_ptr<RequestHandler> handler)
{
    context.rare().handler = std::move(handler);
}

void ContextAccess::setFile(Context &context, FileContent file)
{
    context.resetBody();
    context.m_file = std::move(file);
}

Task<> ContextAccess::writesEnded(Context &context)
{
    return PendingWrites::ended(context.writes());
}

void ContextAccess::setUpgrade(Context &context, std::unique_ptr<http::Upgrade> upgrade)
{
    context.rare().upgrade = std::move(upgrade);
}

} // namespace eyewall::web
