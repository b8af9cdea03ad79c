// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/connectrace.h"

#include "server/net/nativeaddress.h"
#include "server/net/socketoptions.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

namespace eyewall::net {

namespace {

int errorOf(int descriptor)
{
    int error = 0;
    socklen_t length = sizeof error;
    ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
    return error;
}

Endpoint anyOfTheFamily(const Endpoint &endpoint, quint16 port)
{
    const bool isIPv4 = endpoint.address.protocol() == QAbstractSocket::IPv4Protocol;
    return {QHostAddress(isIPv4 ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6), port};
}

int bindTo(int descriptor, const Endpoint &source, const Endpoint &target)
{
    if (source.address.isNull() && source.port == 0)
        return 0;
    // Attempts beside each other come from the same port.
    const int on = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const NativeAddress name(source.address.isNull() ? anyOfTheFamily(target, source.port) : source);
    return ::bind(descriptor, name.get(), name.length());
}

} // namespace

struct ConnectRace::Attempt {
    Attempt(int descriptor, QString text)
        : socket(descriptor)
        , what(std::move(text))
    {
    }
    ~Attempt()
    {
        // It may be the one whose signal has led here.
        if (!notifier)
            return;
        notifier->setEnabled(false);
        notifier->disconnect();
        notifier.release()->deleteLater();
    }
    Attempt(const Attempt &) = delete;
    Attempt &operator=(const Attempt &) = delete;

    SocketHandle socket;
    QString what;
    std::unique_ptr<QSocketNotifier> notifier;
};

ConnectRace::ConnectRace(Endpoint source)
    : m_source(std::move(source))
{
}

ConnectRace::~ConnectRace() = default;

void ConnectRace::start(const Endpoint &endpoint)
{
    m_mayStart = false;
    const NativeAddress name(endpoint);
    auto attempt = std::make_unique<Attempt>(
        ::socket(name.family(), SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), textOf(endpoint));
    const int descriptor = attempt->socket.get();
    if (descriptor < 0)
        return fail(errno, attempt->what);
    prepareSocket(descriptor);
    if (bindTo(descriptor, m_source, endpoint) != 0)
        return fail(errno, QStringLiteral("from %1").arg(textOf(m_source)));
    if (::connect(descriptor, name.get(), name.length()) == 0) {
        m_winner.emplace(std::move(attempt->socket));
        return;
    }
    if (errno != EINPROGRESS)
        return fail(errno, attempt->what);
    attempt->notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Write);
    QObject::connect(attempt->notifier.get(), &QSocketNotifier::activated, attempt->notifier.get(),
                     [this, raw = attempt.get()] { finish(raw); });
    m_attempts.push_back(std::move(attempt));
}

void ConnectRace::finish(Attempt *attempt)
{
    const auto found = std::find_if(m_attempts.begin(), m_attempts.end(),
                                    [attempt](const auto &entry) { return entry.get() == attempt; });
    const std::unique_ptr<Attempt> ended = std::move(*found);
    m_attempts.erase(found);
    const int error = errorOf(ended->socket.get());
    if (error)
        fail(error, ended->what);
    else if (!m_winner)
        m_winner.emplace(std::move(ended->socket));
    note();
}

void ConnectRace::fail(int systemError, const QString &what)
{
    m_error = core::Error::fromErrno(systemError, what);
    m_mayStart = true;
}

void ConnectRace::note()
{
    if (m_alarm)
        m_alarm->ring();
}

Task<> ConnectRace::wait(std::chrono::milliseconds time)
{
    core::Alarm alarm(time);
    m_alarm = &alarm;
    const bool hasPassed = co_await alarm.wait();
    m_alarm = nullptr;
    m_mayStart = m_mayStart || hasPassed;
}

} // namespace eyewall::net
