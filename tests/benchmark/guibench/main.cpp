// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// guibench --page NAME --connections N --events N --warmup S --seconds S: the window beside a busy server,
// measured.
#include "server/monitor/control.h"
#include "server/monitor/logbook.h"
#include "tests/benchmark/guibench/busysource.h"
#include "tests/benchmark/guibench/turns.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/support/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ctime>

#include <cstdio>

using namespace eyewall;

namespace {

using Window = pages::MonitorWindow;

constexpr std::pair<const char *, Window::Page> kPages[] = {
    {"dashboard", Window::Dashboard}, {"connections", Window::Connections}, {"requests", Window::Requests},
    {"messages", Window::Messages},   {"topics", Window::Topics},           {"log", Window::Log}};

/// Nobody is there whom a wish could reach.
class NoControl final : public monitor::Control {
public:
    void closeConnection(monitor::ConnectionId, quint16, const QString &, Done) override {}
    void sendMessage(monitor::ConnectionId, monitor::MessageKind, const QByteArray &, Done) override {}
    void publish(const QString &, monitor::MessageKind, const QByteArray &, Done) override {}
    void setBlocked(const std::vector<monitor::Endpoint> &, Done) override {}
    void watch(const std::vector<monitor::ConnectionId> &) override {}
};

double secondsOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Memory of this process that no other has, MiB.
double privateMemory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss_Anon:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

int pageOf(const QString &name)
{
    for (const auto &[known, page] : kPages) {
        if (name == QLatin1String(known))
            return page;
    }
    return -1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption page(QStringLiteral("page"), {}, QStringLiteral("NAME"),
                                  QStringLiteral("dashboard"));
    const QCommandLineOption connections(QStringLiteral("connections"), {}, QStringLiteral("N"),
                                         QStringLiteral("15000"));
    const QCommandLineOption events(QStringLiteral("events"), {}, QStringLiteral("N"),
                                    QStringLiteral("50000"));
    const QCommandLineOption warmup(QStringLiteral("warmup"), {}, QStringLiteral("S"), QStringLiteral("15"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), {}, QStringLiteral("S"),
                                     QStringLiteral("20"));
    parser.addOptions({page, connections, events, warmup, seconds});
    parser.process(application);
    const int shown = pageOf(parser.value(page));
    if (shown < 0) {
        std::fprintf(stderr, "guibench: there is no page \"%s\"\n", qPrintable(parser.value(page)));
        return 2;
    }
    support::Theme theme(application, support::ThemeMode::Dark);
    bench::BusySource source({parser.value(connections).toInt(), parser.value(events).toInt()});
    NoControl control;
    monitor::LogBook log;
    Window window(source, control, theme, &log);
    window.resize(1440, 900);
    window.showPage(Window::Page(shown));
    window.show();
    bench::Turns turns;
    source.start();

    const int warm = parser.value(warmup).toInt();
    const int length = parser.value(seconds).toInt();
    double cpu = 0;
    quint64 eventsBefore = 0;
    QJsonArray memory;
    QTimer sampling;
    sampling.setInterval(std::max(1000, length * 100));
    QObject::connect(&sampling, &QTimer::timeout, &sampling, [&] { memory.append(privateMemory()); });
    QTimer::singleShot(warm * 1000, &window, [&] {
        turns.restart();
        cpu = secondsOf(CLOCK_THREAD_CPUTIME_ID);
        eventsBefore = source.events();
        memory.append(privateMemory());
        sampling.start();
    });
    QTimer::singleShot((warm + length) * 1000, &application, &QCoreApplication::quit);
    const int code = QApplication::exec();
    const QJsonObject result{
        {QStringLiteral("page"), parser.value(page)},
        {QStringLiteral("eventsPerSecond"), double(source.events() - eventsBefore) / length},
        {QStringLiteral("turns"), qint64(turns.count())},
        {QStringLiteral("within16ms"), turns.within(16)},
        {QStringLiteral("p50"), turns.quantile(0.5)},
        {QStringLiteral("p99"), turns.quantile(0.99)},
        {QStringLiteral("longest"), turns.quantile(1)},
        {QStringLiteral("cores"), (secondsOf(CLOCK_THREAD_CPUTIME_ID) - cpu) / length},
        {QStringLiteral("memory"), memory},
    };
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return code;
}
