// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/rawclient.h"

#include <QtCore/QDir>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <set>
#include <utility>

namespace eyewall::test {

namespace {

std::mutex g_mutex; // guards g_tlsPorts
std::set<quint16> g_tlsPorts;

bool speaksTls(quint16 port)
{
    const std::lock_guard lock(g_mutex);
    return g_tlsPorts.contains(port);
}

bool waitFor(int socket, short events, std::chrono::milliseconds cap)
{
    pollfd watched{socket, events, 0};
    int count = -1;
    do {
        count = ::poll(&watched, 1, int(cap.count()));
    } while (count < 0 && errno == EINTR);
    return count > 0;
}

} // namespace

QByteArray Reply::header(const QByteArray &name) const
{
    const QByteArray lower = head.toLower();
    const qsizetype begin = lower.indexOf("\r\n" + name.toLower() + ':');
    if (begin < 0)
        return {};
    const qsizetype value = begin + 3 + name.size();
    return head.mid(value, head.indexOf("\r\n", value) - value).trimmed();
}

RawClient::RawClient(quint16 port, int receiveBuffer)
    : RawClient(port, receiveBuffer, speaksTls(port) ? std::optional<TlsWishes>(TlsWishes{}) : std::nullopt)
{
}

RawClient::RawClient(quint16 port, const TlsWishes &wishes)
    : RawClient(port, 0, std::optional<TlsWishes>(wishes))
{
}

RawClient::RawClient(quint16 port, int receiveBuffer, const std::optional<TlsWishes> &wishes)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        close();
    else if (wishes)
        shakeHands(*wishes);
}

void RawClient::setTls(quint16 port, bool isTls)
{
    const std::lock_guard lock(g_mutex);
    if (isTls)
        g_tlsPorts.insert(port);
    else
        g_tlsPorts.erase(port);
}

void RawClient::shakeHands(const TlsWishes &wishes)
{
    m_tls = std::make_unique<TlsClient>(wishes);
    while (sendRaw(m_tls->takeOutput()) && !m_tls->isOpen() && fill()) {
    }
    if (!m_tls->isOpen())
        close();
}

RawClient::~RawClient()
{
    close();
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_tls(std::move(other.m_tls))
    , m_unsent(std::move(other.m_unsent))
    , m_received(std::move(other.m_received))
    , m_end(other.m_end)
{
}

quint16 RawClient::localPort() const
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &length);
    return ntohs(address.sin_port);
}

bool RawClient::send(QByteArrayView bytes)
{
    if (!m_tls)
        return sendRaw(bytes);
    m_tls->send(bytes);
    return sendRaw(std::exchange(m_unsent, {}) + m_tls->takeOutput());
}

bool RawClient::sendRaw(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (!waitFor(m_socket, POLLOUT, 30s))
            return false;
        const ssize_t count =
            ::send(m_socket, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno != EAGAIN)
            return false;
        bytes = bytes.sliced(std::max<ssize_t>(count, 0));
    }
    return true;
}

qint64 RawClient::sendSome(QByteArrayView bytes)
{
    if (!m_tls)
        return sendSomeRaw(bytes);
    m_unsent.remove(0, sendSomeRaw(m_unsent));
    if (!m_unsent.isEmpty())
        return 0;
    m_tls->send(bytes);
    m_unsent = m_tls->takeOutput();
    m_unsent.remove(0, sendSomeRaw(m_unsent));
    return bytes.size();
}

qint64 RawClient::sendSomeRaw(QByteArrayView bytes) const
{
    const ssize_t count =
        ::send(m_socket, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    return std::max<ssize_t>(count, 0);
}

bool RawClient::sendByByte(QByteArrayView bytes)
{
    for (const char &byte : bytes) {
        if (!send({&byte, 1}))
            return false;
    }
    return true;
}

bool RawClient::fill(std::chrono::milliseconds cap)
{
    if (m_end != End::None || m_socket < 0 || !waitFor(m_socket, POLLIN, cap))
        return false;
    char buffer[64 * 1024];
    const ssize_t count = ::recv(m_socket, buffer, sizeof buffer, MSG_DONTWAIT);
    if (count > 0)
        take({buffer, qsizetype(count)});
    else if (count < 0)
        m_end = End::Reset;
    else
        m_end = m_tls && !m_tls->isPeerDone() ? End::Truncated : End::Fin;
    return count > 0;
}

void RawClient::take(QByteArrayView bytes)
{
    if (!m_tls) {
        m_received.append(bytes);
        return;
    }
    m_tls->feed(bytes);
    m_received += m_tls->takeContent();
}

QByteArray RawClient::read(qsizetype size)
{
    while (m_received.size() < size && fill()) {
    }
    const QByteArray taken = m_received.left(size);
    m_received.remove(0, taken.size());
    return taken;
}

QByteArray RawClient::readUntil(QByteArrayView mark)
{
    qsizetype found = m_received.indexOf(mark);
    while (found < 0 && fill())
        found = m_received.indexOf(mark);
    return read(found < 0 ? m_received.size() : found + mark.size());
}

QByteArray RawClient::readToEnd()
{
    while (fill()) {
    }
    return std::exchange(m_received, {});
}

Reply RawClient::reply(bool isForHead)
{
    Reply reply;
    reply.head = readUntil("\r\n\r\n");
    if (!reply.head.endsWith("\r\n\r\n") || !reply.head.startsWith("HTTP/1."))
        return reply;
    reply.status = reply.head.mid(9, 3).toInt();
    if (isForHead || reply.status < 200 || reply.status == 204 || reply.status == 304)
        reply.isWhole = true;
    else
        readContent(reply);
    return reply;
}

void RawClient::readContent(Reply &reply)
{
    if (reply.header("Transfer-Encoding") == "chunked") {
        reply.isWhole = readChunks(reply.body);
    } else if (const QByteArray length = reply.header("Content-Length"); !length.isNull()) {
        reply.body = read(length.toLongLong());
        reply.isWhole = reply.body.size() == length.toLongLong();
    } else {
        reply.body = readToEnd();
        reply.isWhole = m_end == End::Fin;
    }
}

bool RawClient::readChunks(QByteArray &body)
{
    for (;;) {
        bool isNumber = false;
        const qsizetype size = readUntil("\r\n").trimmed().toLongLong(&isNumber, 16);
        if (!isNumber)
            return false;
        const QByteArray chunk = read(size);
        body += chunk;
        if (chunk.size() != size || read(2) != "\r\n")
            return false;
        if (size == 0)
            return true;
    }
}

Reply RawClient::get(const QByteArray &path)
{
    send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return reply();
}

End RawClient::end(std::chrono::milliseconds cap)
{
    while (fill(cap))
        m_received.clear();
    return m_end;
}

bool RawClient::isSilent(std::chrono::milliseconds time)
{
    while (m_received.isEmpty() && fill(time)) {
    }
    return m_received.isEmpty() && m_end == End::None;
}

void RawClient::halfClose()
{
    if (m_tls) {
        m_tls->finish();
        (void)sendRaw(m_tls->takeOutput());
    }
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::reset()
{
    const linger at_once{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close();
}

void RawClient::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
}

QByteArray namesOfDescriptors()
{
    const QDir folder(QStringLiteral("/proc/self/fd"));
    QByteArray names;
    for (const QString &number : folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        std::array<char, 256> target{};
        const QByteArray path = folder.filePath(number).toLocal8Bit();
        const ssize_t size = ::readlink(path.constData(), target.data(), target.size());
        names +=
            number.toLatin1() + ' ' + QByteArray(target.data(), qsizetype(std::max<ssize_t>(size, 0))) + '\n';
    }
    return names;
}

} // namespace eyewall::test
