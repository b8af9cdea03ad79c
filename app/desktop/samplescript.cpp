// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/samplescript.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>

namespace eyewall::desktop {
namespace {

constexpr SampleLine kRelease[] = {
    {0, "Morning! Is the new build on the test server?"},
    {1, "since ten minutes ago, yes"},
    {2, "Then I start with the checkout page."},
    {0, "Please look at the discount field, it lost its cursor on Friday."},
    {3, "that was me, mended in the build before last"},
    {2, "Works here. Firefox and Chromium, both fine."},
    {1, "Safari on the phone as well 👍"},
    {0, "Great. What about the empty basket?"},
    {2, "Says \"Nothing in here yet\" and offers the catalogue."},
    {3, "good enough for me"},
    {1, "The answer of /api/info takes 4 ms, it was 40 last week."},
    {0, "Somebody found the cache then."},
    {3, "🙈"},
    {2, "I have no more complaints. Ship it?"},
    {0, "Ship it."},
    {1, "done, see you at lunch"},
};

constexpr SampleLine kWeather[] = {
    {0, "Station 7 reports gusts of 94 km/h."},
    {1, "Confirmed by station 9, a little less."},
    {2, "Pressure is falling fast: 3 hPa in an hour."},
    {0, "Do we raise the warning for the coast?"},
    {1, "Let us wait for the 18:00 picture."},
    {2, "Picture is in. The eye is 40 km across and quite round."},
    {0, "Then yes, orange for the coast, yellow for the valleys."},
    {1, "Sent. The harbours have it too."},
    {2, "Temperature at the pier: 18.4 °C, water 21 °C."},
    {0, "Thank you both. Next round at 19:00."},
};

constexpr SampleLine kSupport[] = {
    {0, "Hello, my parcel says \"delivered\", but it is not here."},
    {1, "I am sorry about that. May I have the number of the order?"},
    {0, "981"},
    {1, "Thank you, one moment please."},
    {2, "I have the driver's note: it is with the neighbour on the second floor."},
    {0, "Oh! I will ask there."},
    {1, "Please tell us if it is not."},
    {0, "Found it. Thank you, that was quick!"},
    {1, "With pleasure. Have a nice day."},
};

constexpr std::span<const SampleLine> kConversations[] = {kRelease, kWeather, kSupport};

constexpr const char *kGoods[] = {"umbrella", "rain coat", "lantern", "rope", "sail cloth", "barometer"};
constexpr const char *kLost[] = {"/favicon.ico", "/api/orders/77", "/old/news.html", "/robots.txt"};
constexpr int kLeastBytes = 16;
constexpr int kMostBytes = 600;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SampleRequest document(const char *path)
{
    return {"GET", QString::fromLatin1(path), {}, {}, true};
}

QByteArray formPart(const QByteArray &boundary, const QByteArray &head, const QByteArray &body)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + body + "\r\n";
}

} // namespace

SampleScript::SampleScript(quint32 seed)
    : m_random(seed)
{
}

std::vector<SampleRequest> SampleScript::visit()
{
    return chance(2) ? page() : calls();
}

QByteArray SampleScript::reading(const QString &sensor)
{
    m_level = std::clamp(m_level + m_random.generateDouble() - 0.5, 5.0, 35.0);
    return compact({{QStringLiteral("sensor"), sensor},
                    {QStringLiteral("value"), std::round(m_level * 10) / 10},
                    {QStringLiteral("battery"), number(60, 99)},
                    {QStringLiteral("seq"), ++m_readings}});
}

QByteArray SampleScript::bytes()
{
    QByteArray bytes(number(kLeastBytes, kMostBytes), Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(), [this] { return char(m_random.bounded(256)); });
    return bytes;
}

std::chrono::milliseconds SampleScript::pause(std::chrono::milliseconds mean)
{
    const double stretch = std::clamp(-std::log(1 - m_random.generateDouble()), 1.0 / 3, 3.0);
    return std::chrono::milliseconds(qint64(double(mean.count()) * stretch));
}

bool SampleScript::chance(int times)
{
    return m_random.bounded(times) == 0;
}

std::span<const SampleLine> SampleScript::conversation(int room)
{
    return kConversations[std::size_t(room) % std::size(kConversations)];
}

std::vector<SampleRequest> SampleScript::page()
{
    const SampleRequest style = document("/assets/style.css");
    const SampleRequest symbol = document("/assets/icon.svg");
    switch (m_random.bounded(3)) {
    case 0:
        return {document("/chat"), style, document("/assets/chat.js"), symbol};
    case 1:
        return {document("/clock"), style, document("/assets/clock.js"), symbol};
    default:
        return {document("/"),
                style,
                document("/assets/welcome.js"),
                symbol,
                {"GET", QStringLiteral("/api/info")}};
    }
}

std::vector<SampleRequest> SampleScript::calls()
{
    std::vector<SampleRequest> calls;
    const int wanted = number(2, 6);
    for (int i = 0; i < wanted; ++i)
        calls.push_back(call());
    return calls;
}

SampleRequest SampleScript::call()
{
    const int kind = m_random.bounded(20);
    if (kind < 4)
        return {"GET", QStringLiteral("/hello")};
    if (kind < 8)
        return {"GET", QStringLiteral("/api/info")};
    if (kind < 13)
        return jsonCall();
    if (kind < 15)
        return formCall();
    if (kind < 17)
        return uploadCall();
    return kind < 19 ? headCall() : lostCall();
}

SampleRequest SampleScript::jsonCall()
{
    const QString path = QStringLiteral("/echo?order=%1").arg(number(100, 999));
    switch (m_random.bounded(4)) {
    case 0:
        return {"PUT", path, "application/json", order()};
    case 1:
        return {"DELETE", path};
    default:
        return {"POST", QStringLiteral("/echo"), "application/json", order()};
    }
}

SampleRequest SampleScript::formCall()
{
    const QByteArray body = "name=Ada+Lovelace&city=London&guests=" + QByteArray::number(number(1, 8)) +
                            "&note=by+the+window%2C+please";
    return {"POST", QStringLiteral("/echo"), "application/x-www-form-urlencoded", body};
}

SampleRequest SampleScript::uploadCall()
{
    const QByteArray boundary = "sample" + QByteArray::number(m_random.generate64(), 16);
    const QByteArray body =
        formPart(boundary, "name=\"title\"", "Clouds over the bay") +
        formPart(boundary,
                 "name=\"photo\"; filename=\"clouds.raw\"\r\nContent-Type: application/octet-stream",
                 bytes()) +
        "--" + boundary + "--\r\n";
    return {"POST", QStringLiteral("/echo"), "multipart/form-data; boundary=" + boundary, body};
}

SampleRequest SampleScript::headCall()
{
    return {"HEAD", chance(2) ? QStringLiteral("/hello") : QStringLiteral("/assets/style.css")};
}

SampleRequest SampleScript::lostCall()
{
    return {"GET", QString::fromLatin1(kLost[m_random.bounded(int(std::size(kLost)))])};
}

QByteArray SampleScript::order()
{
    QJsonArray items;
    const int wanted = number(1, 4);
    for (int i = 0; i < wanted; ++i) {
        const char *name = kGoods[m_random.bounded(int(std::size(kGoods)))];
        items.append(QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                                 {QStringLiteral("count"), number(1, 5)},
                                 {QStringLiteral("price"), number(199, 9'999) / 100.0}});
    }
    return compact({{QStringLiteral("order"), number(100, 999)},
                    {QStringLiteral("customer"), QStringLiteral("Ada")},
                    {QStringLiteral("items"), items}});
}

int SampleScript::number(int from, int to)
{
    return m_random.bounded(from, to + 1);
}

} // namespace eyewall::desktop
