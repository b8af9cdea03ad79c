// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/portholder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#ifdef Q_OS_UNIX
#include <pwd.h>
#endif

namespace eyewall::host {
namespace {

namespace fs = std::filesystem;

constexpr int kLongestSearch = 2000; // ms
constexpr int kMostSockets = 100'000;
constexpr qsizetype kLongestProgram = 64;

/// A line of the system's list.
struct Listening {
    QHostAddress address;
    quint64 inode = 0;
    uint user = 0;
};

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress::Any || address == QHostAddress::AnyIPv4 ||
           address == QHostAddress::AnyIPv6;
}

bool isSame(const QHostAddress &left, const QHostAddress &right)
{
    return left.isEqual(right, QHostAddress::ConvertV4MappedToIPv4);
}

// "0100007F", or four of these: each is four bytes of the address as a number of this machine.
std::optional<QHostAddress> addressOf(const QByteArray &hex)
{
    std::array<quint8, 16> bytes{};
    const qsizetype words = hex.size() / 8;
    if (hex.size() % 8 != 0 || (words != 1 && words != 4))
        return {};
    for (qsizetype word = 0; word < words; ++word) {
        bool isNumber = false;
        const quint32 value = hex.mid(word * 8, 8).toUInt(&isNumber, 16);
        if (!isNumber)
            return {};
        std::memcpy(bytes.data() + word * 4, &value, sizeof value);
    }
    return words == 1 ? QHostAddress(qFromBigEndian<quint32>(bytes.data())) : QHostAddress(bytes.data());
}

// "  0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000  0 31337 1 ..."
std::optional<Listening> listeningAt(quint16 port, const QByteArray &line)
{
    enum { Local = 1, State = 3, User = 7, Inode = 9 };
    const QList<QByteArray> fields = line.simplified().split(' ');
    if (fields.size() <= Inode || fields.at(State) != "0A")
        return {};
    const QByteArray &local = fields.at(Local);
    const qsizetype colon = local.indexOf(':');
    if (colon < 0 || local.mid(colon + 1).toUInt(nullptr, 16) != port)
        return {};
    const std::optional<QHostAddress> address = addressOf(local.left(colon));
    if (!address)
        return {};
    return Listening{*address, fields.at(Inode).toULongLong(), fields.at(User).toUInt()};
}

void readList(const QString &name, quint16 port, std::vector<Listening> &sockets)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    int left = kMostSockets;
    for (QByteArray line = file.readLine(); !line.isEmpty() && --left > 0; line = file.readLine()) {
        if (const auto socket = listeningAt(port, line))
            sockets.push_back(*socket);
    }
}

// The one with this very address rather than one for all addresses.
std::optional<Listening> findSocket(const ListenAddress &wanted, const QString &proc)
{
    std::vector<Listening> sockets;
    QStringList lists{QStringLiteral("/net/tcp"), QStringLiteral("/net/tcp6")};
    if (wanted.address.protocol() == QAbstractSocket::IPv6Protocol)
        std::swap(lists[0], lists[1]); // its own kind first
    for (const QString &list : lists)
        readList(proc + list, wanted.port, sockets);
    auto found = std::find_if(sockets.begin(), sockets.end(), [&](const Listening &socket) {
        return isSame(socket.address, wanted.address);
    });
    if (found == sockets.end())
        found = std::find_if(sockets.begin(), sockets.end(), [&](const Listening &socket) {
            return isAny(wanted.address) || isAny(socket.address);
        });
    return found == sockets.end() ? std::nullopt : std::optional(*found);
}

std::vector<qint64> processesOf(const fs::path &proc)
{
    std::vector<qint64> processes;
    std::error_code error;
    for (fs::directory_iterator entry(proc, error), end; !error && entry != end; entry.increment(error)) {
        bool isNumber = false;
        const qint64 process = QByteArray::fromStdString(entry->path().filename()).toLongLong(&isNumber);
        if (isNumber)
            processes.push_back(process);
    }
    std::sort(processes.begin(), processes.end());
    return processes;
}

bool holds(const fs::path &process, const std::string &socket, const QDeadlineTimer &deadline)
{
    std::error_code error;
    for (fs::directory_iterator entry(process / "fd", error), end; !error && entry != end;
         entry.increment(error)) {
        if (deadline.hasExpired())
            return false;
        std::error_code isNoLink;
        if (fs::read_symlink(entry->path(), isNoLink) == socket)
            return true;
    }
    return false;
}

// The first one: of a server with several processes that is the one that started the others.
qint64 findProcess(quint64 inode, const QString &proc)
{
    const QDeadlineTimer deadline(kLongestSearch);
    const fs::path folder(proc.toStdString());
    const std::string socket = "socket:[" + std::to_string(inode) + "]";
    for (const qint64 process : processesOf(folder)) {
        if (deadline.hasExpired())
            break;
        if (holds(folder / std::to_string(process), socket, deadline))
            return process;
    }
    return 0;
}

// A program may call itself what it likes.
QString programOf(qint64 process, const QString &proc)
{
    QFile file(QStringLiteral("%1/%2/comm").arg(proc).arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString name = QString::fromUtf8(file.read(kLongestProgram)).trimmed();
    name.removeIf([](QChar letter) { return !letter.isPrint(); });
    return name;
}

QString nameOfUser(uint user)
{
#ifdef Q_OS_UNIX
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
#endif
    return QString::number(user);
}

} // namespace

bool PortHolder::isThisProgram() const
{
    return process == QCoreApplication::applicationPid();
}

std::optional<PortHolder> findPortHolder(const ListenAddress &address, const QString &proc)
{
    if (!address.unixPath.isEmpty())
        return {};
    const std::optional<Listening> socket = findSocket(address, proc);
    if (!socket)
        return {};
    const qint64 process = findProcess(socket->inode, proc);
    return PortHolder{process, process ? programOf(process, proc) : QString(), nameOfUser(socket->user)};
}

} // namespace eyewall::host
