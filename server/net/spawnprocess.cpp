// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/spawnprocess.h"

#include <QtCore/QFile>

#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <utility>
#include <vector>

namespace eyewall::net {

namespace {

using core::Error;
using core::Result;

/// Texts as execve(2) takes them.
class TextArray final {
public:
    explicit TextArray(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_texts.push_back(QFile::encodeName(text));
        for (QByteArray &text : m_texts)
            m_pointers.push_back(text.data());
        m_pointers.push_back(nullptr);
    }
    [[nodiscard]] char **get() { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_texts;
    std::vector<char *> m_pointers;
};

class Actions final {
public:
    Actions() { ::posix_spawn_file_actions_init(&m_actions); }
    ~Actions() { ::posix_spawn_file_actions_destroy(&m_actions); }
    Actions(const Actions &) = delete;
    Actions &operator=(const Actions &) = delete;
    [[nodiscard]] posix_spawn_file_actions_t *get() { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions;
};

class Attributes final {
public:
    Attributes()
    {
        ::posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigemptyset(&none);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        sigset_t usual;
        sigemptyset(&usual);
        sigaddset(&usual, SIGPIPE); // servers ignore it, and what is ignored is inherited
        ::posix_spawnattr_setsigdefault(&m_attributes, &usual);
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~Attributes() { ::posix_spawnattr_destroy(&m_attributes); }
    Attributes(const Attributes &) = delete;
    Attributes &operator=(const Attributes &) = delete;
    [[nodiscard]] posix_spawnattr_t *get() { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes;
};

// Not 0, 1 or 2, which this process may have closed: they are about to be replaced in the child.
SocketHandle moved(int descriptor)
{
    const SocketHandle low(descriptor);
    return SocketHandle(::fcntl(descriptor, F_DUPFD_CLOEXEC, 3));
}

/// The ends of a pipe: ours, and the child's.
Result<std::pair<SocketHandle, SocketHandle>> makePipe(bool isInput)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return Error::fromErrno(errno, QStringLiteral("pipe"));
    SocketHandle reading = moved(ends[0]);
    SocketHandle writing = moved(ends[1]);
    if (reading.get() < 0 || writing.get() < 0)
        return Error::fromErrno(errno, QStringLiteral("pipe"));
    if (isInput)
        return std::pair(std::move(writing), std::move(reading));
    return std::pair(std::move(reading), std::move(writing));
}

/// Prepares one channel; keeps the child's end open until it has been started.
Result<void> prepare(Channel channel, int descriptor, Actions &actions, Spawned &spawned,
                     std::vector<SocketHandle> &theirs)
{
    switch (channel) {
    case Channel::Inherit:
        break;
    case Channel::Null:
        ::posix_spawn_file_actions_addopen(actions.get(), descriptor, "/dev/null", O_RDWR, 0);
        break;
    case Channel::Output:
        ::posix_spawn_file_actions_adddup2(actions.get(), STDOUT_FILENO, descriptor);
        break;
    case Channel::Pipe: {
        auto ends = makePipe(descriptor == STDIN_FILENO);
        if (!ends)
            return ends.error();
        ::posix_spawn_file_actions_adddup2(actions.get(), ends->second.get(), descriptor);
        spawned.pipes[std::size_t(descriptor)] = std::move(ends->first);
        theirs.push_back(std::move(ends->second));
        break;
    }
    }
    return {};
}

/// Empty when there is nothing to complain about.
QString complaintAbout(const SubprocessOptions &options)
{
    const auto hasZero = [](const QString &text) { return text.contains(QChar(0)); };
    if (options.arguments.isEmpty() || options.arguments.front().isEmpty())
        return QStringLiteral("there is no program to run");
    if (std::any_of(options.arguments.begin(), options.arguments.end(), hasZero) ||
        hasZero(options.workingDirectory))
        return QStringLiteral("an argument has a zero byte in it");
    if (options.environment && std::any_of(options.environment->begin(), options.environment->end(), hasZero))
        return QStringLiteral("the environment has a zero byte in it");
    if (options.input == Channel::Output || options.output == Channel::Output)
        return QStringLiteral("only the error channel can go where the output goes");
    return {};
}

} // namespace

Result<Spawned> spawnProcess(const SubprocessOptions &options)
{
    if (const QString complaint = complaintAbout(options); !complaint.isEmpty())
        return Error{complaint, std::make_error_code(std::errc::invalid_argument)};
    Spawned spawned;
    std::vector<SocketHandle> theirs;
    Actions actions;
    const std::array<Channel, 3> channels{options.input, options.output, options.error};
    for (int descriptor = 0; descriptor < 3; ++descriptor) {
        const auto prepared =
            prepare(channels[std::size_t(descriptor)], descriptor, actions, spawned, theirs);
        if (!prepared)
            return prepared.error();
    }
    if (!options.workingDirectory.isEmpty())
        ::posix_spawn_file_actions_addchdir_np(actions.get(),
                                               QFile::encodeName(options.workingDirectory).constData());
#if defined(__GLIBC_PREREQ) && __GLIBC_PREREQ(2, 34)
    ::posix_spawn_file_actions_addclosefrom_np(actions.get(), 3); // what others forgot to mark
#endif
    Attributes attributes;
    TextArray arguments(options.arguments);
    TextArray environment(options.environment.value_or(QStringList()));
    const int error = ::posix_spawnp(&spawned.pid, *arguments.get(), actions.get(), attributes.get(),
                                     arguments.get(), options.environment ? environment.get() : environ);
    if (error != 0)
        return Error::fromErrno(error, options.arguments.front());
    return spawned;
}

} // namespace eyewall::net
