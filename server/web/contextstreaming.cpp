// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// Answers that Context sends piece by piece.
#include "server/core/sleep.h"
#include "server/http/contentencoder.h"
#include "server/web/context.h"
#include "server/web/httperror.h"
#include "server/web/pendingwrites.h"
#include "server/web/requesthandler.h"
#include "server/web/requeststate.h"
#include "server/web/selection.h"

#include <algorithm>
#include <utility>

namespace eyewall {
namespace {

constexpr qsizetype kCodedSlice = 64 * 1024; // bytes to compress before others have their turn
constexpr qint64 kYieldAfter = 1024 * 1024;  // bytes of a stream in one go

} // namespace

void Context::beginStream()
{
    if (m_isFinished || m_exchange->hasBegun())
        return;
    runBeforeSend();
    if (beginTransforms())
        m_response.contentLength.reset(); // who knows how long it gets
    checkStatus();
    if ((!m_response.headers.isEmpty() || m_policy->compression) && !std::exchange(m_isSelected, true))
        rare().encoder = web::selectStream(*this);
    m_exchange->beginStream(m_response);
}

Task<bool> Context::write(QByteArray piece)
{
    append(piece);
    return flush();
}

Task<bool> Context::flush()
{
    if (isFinished())
        throw HttpError(500, QStringLiteral("The answer is complete: nothing can be written"));
    beginStream();
    if (hasTransforms())
        m_response.body = transformed(std::exchange(m_response.body, {}), false);
    m_sinceYield += m_response.body.size();
    bool isTaken = false;
    if (m_rare.encoder)
        isTaken = co_await writeCoded(std::exchange(m_response.body, {}));
    else
        isTaken = writePlain();
    if (mayWait())
        co_await makeRoom(isTaken);
    const bool isStillOpen = isOpen();
    co_return isTaken &&isStillOpen;
}

bool Context::writePlain()
{
    const bool isTaken = isOpen() && (m_response.body.isEmpty() || m_exchange->writeStream(m_response.body));
    resetBody();
    return isTaken;
}

// In slices, so that a large piece does not hold the loop; each write can be decoded when it arrives, and
// none comes in between the slices of another.
Task<bool> Context::writeCoded(QByteArray piece)
{
    using Flush = http::ContentEncoder::Flush;
    const web::PendingWrites::Place place(writes());
    const Permit turn = co_await m_rare.writes->turn();
    QByteArray coded;
    bool isTaken = isOpen();
    for (qsizetype done = 0; done < piece.size() && m_rare.encoder && isTaken; done += kCodedSlice) {
        if (done > 0 && mayWait())
            co_await yieldNow();
        if (!m_rare.encoder)
            break;
        const QByteArrayView slice =
            QByteArrayView(piece).sliced(done).first(std::min(kCodedSlice, piece.size() - done));
        const bool isLast = done + slice.size() == piece.size();
        coded.resize(0);
        m_rare.encoder->encode(slice, isLast ? Flush::Sync : Flush::None, coded);
        isTaken = m_exchange->writeStream(coded);
        if (isTaken && mayWait() && m_exchange->isFull())
            co_await m_exchange->drained();
    }
    const bool isStillOpen = isOpen();
    co_return isTaken &&isStillOpen;
}

// For the next piece, or for others: a peer that reads as fast as this writes never makes it wait, and
// without a pause it would hold the loop.
Task<> Context::makeRoom(bool isTaken)
{
    const bool isFull = isTaken && m_exchange->isFull();
    if (!isFull && m_sinceYield <= kYieldAfter)
        co_return;
    const web::PendingWrites::Place place(writes());
    if (isFull) {
        co_await m_exchange->drained();
    } else {
        m_sinceYield = 0;
        co_await yieldNow();
    }
}

std::shared_ptr<web::PendingWrites> Context::writes()
{
    if (!m_rare.writes)
        rare().writes = std::make_shared<web::PendingWrites>();
    return m_rare.writes;
}

bool Context::isWriting() const
{
    return m_hasRare && m_rare.writes && !m_rare.writes->isEmpty();
}

void Context::endStream()
{
    if (hasTransforms())
        m_response.body = transformed(std::exchange(m_response.body, {}), true);
    if (m_rare.encoder) {
        QByteArray coded;
        m_rare.encoder->encode(m_response.body, http::ContentEncoder::Flush::Finish, coded);
        m_response.body = coded;
        m_rare.encoder.reset();
    }
    if (!m_response.body.isEmpty())
        m_exchange->writeStream(m_response.body);
    m_exchange->endStream();
}

} // namespace eyewall
