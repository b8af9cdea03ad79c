// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/context.h"

#include "server/core/sleep.h"
#include "server/http/contentencoder.h"
#include "server/web/fileanswer.h"
#include "server/web/httperror.h"
#include "server/web/requesthandler.h"
#include "server/web/selection.h"

#include <algorithm>
#include <utility>

namespace eyewall {
namespace {

constexpr qsizetype kCodedSlice = 64 * 1024; // bytes to compress before others have their turn
constexpr qint64 kYieldAfter = 1024 * 1024;  // bytes of a stream in one go

} // namespace

Context::Context() = default;

Context::~Context() = default;

void Context::begin(http::Exchange &exchange)
{
    m_exchange = &exchange;
    m_isFinished = false;
    m_sinceYield = 0;
    m_isPeerGone = false;
}

// After this the request has moved to a copy of its own; captures are places in the path and stay right.
void Context::detach()
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
    m_handler.reset();
    m_onClose.clear();
    m_beforeSend.clear();
    m_query.reset();
    m_form.reset();
    if (!m_normalPath.isEmpty())
        m_normalPath.resize(0);
    clear();
}

void Context::abort()
{
    m_isFinished = true;
    m_exchange->abort();
}

QByteArrayView Context::routedPath() const
{
    return m_normalPath.isEmpty() ? path() : QByteArrayView(m_normalPath);
}

void Context::setHandler(std::unique_ptr<RequestHandler> handler)
{
    m_handler = std::move(handler);
}

void Context::beforeSend(std::function<void(Context &)> callback)
{
    m_beforeSend.push_back(std::move(callback));
}

void Context::onClose(std::function<void()> callback)
{
    m_onClose.push_back(std::move(callback));
}

void Context::peerClosed()
{
    if (std::exchange(m_isPeerGone, true) || m_isFinished)
        return;
    for (const auto &callback : std::exchange(m_onClose, {}))
        callback();
    if (m_handler)
        m_handler->onConnectionClose();
}

// One by one from a list of its own: a callback may add another.
void Context::runBeforeSend()
{
    while (!m_beforeSend.empty()) {
        for (const auto &callback : std::exchange(m_beforeSend, {}))
            callback(*this);
    }
}

void Context::finish()
{
    if (m_isFinished || isDeferred())
        return;
    send();
    if (isDeferred())
        return;
    m_isFinished = true;
    if (m_handler && !m_isPeerGone)
        m_handler->onFinish();
}

void Context::send()
{
    if (m_exchange->hasBegun()) {
        endStream();
        return;
    }
    if (!m_beforeSend.empty())
        runBeforeSend();
    if (m_upgrade)
        return m_exchange->upgrade(m_response, std::move(m_upgrade));
    checkStatus();
    select();
    if (isDeferred())
        return;
    if (m_file.isOpen())
        web::transmitFile(*this);
    else
        m_exchange->respond(m_response);
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

void Context::endStream()
{
    if (m_encoder) {
        QByteArray coded;
        m_encoder->encode(m_response.body, http::ContentEncoder::Flush::Finish, coded);
        m_response.body = coded;
        m_encoder.reset();
    }
    if (!m_response.body.isEmpty())
        m_exchange->writeStream(m_response.body);
    m_exchange->endStream();
}

void Context::beginStream()
{
    if (m_isFinished || m_exchange->hasBegun())
        return;
    runBeforeSend();
    checkStatus();
    if ((!m_response.headers.isEmpty() || m_policy->compression) && !std::exchange(m_isSelected, true))
        m_encoder = web::selectStream(*this);
    m_exchange->beginStream(m_response);
}

Task<bool> Context::write(QByteArray piece)
{
    append(piece);
    co_return co_await flush();
}

Task<bool> Context::flush()
{
    if (m_isFinished)
        throw HttpError(500, QStringLiteral("The answer is complete: nothing can be written"));
    beginStream();
    bool isTaken = isOpen();
    m_sinceYield += m_response.body.size();
    if (m_encoder)
        isTaken = co_await writeCoded(std::exchange(m_response.body, {}));
    else if (isTaken && !m_response.body.isEmpty())
        isTaken = m_exchange->writeStream(m_response.body);
    resetBody();
    if (!mayWait())
        co_return isTaken;
    if (isTaken && m_exchange->isFull())
        co_await m_exchange->drained();
    else if (m_sinceYield > kYieldAfter)
        co_await yieldToOthers();
    const bool isStillOpen = isOpen();
    co_return isTaken &&isStillOpen;
}

// In slices, so that a large piece does not hold the loop; each write can be decoded when it arrives.
Task<bool> Context::writeCoded(QByteArray piece)
{
    using Flush = http::ContentEncoder::Flush;
    QByteArray coded;
    bool isTaken = isOpen();
    for (qsizetype done = 0; done < piece.size() && m_encoder && isTaken; done += kCodedSlice) {
        if (done > 0 && mayWait())
            co_await yieldNow();
        if (!m_encoder)
            break;
        const QByteArrayView slice =
            QByteArrayView(piece).sliced(done).first(std::min(kCodedSlice, piece.size() - done));
        const bool isLast = done + slice.size() == piece.size();
        coded.resize(0);
        m_encoder->encode(slice, isLast ? Flush::Sync : Flush::None, coded);
        isTaken = m_exchange->writeStream(coded);
        if (isTaken && mayWait() && m_exchange->isFull())
            co_await m_exchange->drained();
    }
    const bool isStillOpen = isOpen();
    co_return isTaken &&isStillOpen;
}

Task<> Context::yieldToOthers()
{
    // A peer that reads as fast as this writes never makes it wait: without a pause it would hold the loop.
    m_sinceYield = 0;
    co_await yieldNow();
}

void Context::setFile(web::FileContent file)
{
    resetBody();
    m_file = std::move(file);
}

void Context::setUpgrade(std::unique_ptr<http::Upgrade> upgrade)
{
    m_upgrade = std::move(upgrade);
}

} // namespace eyewall
