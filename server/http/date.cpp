// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/serializer.h"

#include "server/http/characters.h"

#include <chrono>
#include <cstring>

namespace eyewall::http {

namespace {

constexpr char kDays[] = "SunMonTueWedThuFriSat";
constexpr char kMonths[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
constexpr qsizetype kDateLength = 29;
constexpr qint64 kDay = 24 * 60 * 60;
constexpr qint64 kFiftyYears = 50 * std::chrono::seconds(std::chrono::years(1)).count();
/// Year 0 to 9999, what four digits can say.
constexpr qint64 kFirstSecond = -62167219200;
constexpr qint64 kLastSecond = 253402300799;

void writeTwo(char *out, int number)
{
    out[0] = char('0' + number / 10);
    out[1] = char('0' + number % 10);
}

void writeDate(char *out, qint64 seconds)
{
    using namespace std::chrono;
    seconds = qBound(kFirstSecond, seconds, kLastSecond);
    const auto day = floor<days>(sys_seconds(std::chrono::seconds(seconds)));
    const year_month_day date(day);
    const int time = int(seconds - day.time_since_epoch().count() * kDay);
    std::memcpy(out, "Day, 00 Mon 0000 00:00:00 GMT", kDateLength);
    std::memcpy(out, kDays + 3 * weekday(day).c_encoding(), 3);
    writeTwo(out + 5, int(unsigned(date.day())));
    std::memcpy(out + 8, kMonths + 3 * (unsigned(date.month()) - 1), 3);
    writeTwo(out + 12, int(date.year()) / 100);
    writeTwo(out + 14, int(date.year()) % 100);
    writeTwo(out + 17, time / 3600);
    writeTwo(out + 20, time / 60 % 60);
    writeTwo(out + 23, time % 60);
}

/// Reads a date from the left; every step is skipped after one that failed.
class DateReader {
public:
    explicit DateReader(QByteArrayView text)
        : m_rest(text)
    {
    }

    void skip(QByteArrayView expected)
    {
        if (!m_rest.startsWith(expected))
            m_failed = true;
        if (!m_failed)
            m_rest = m_rest.sliced(expected.size());
    }

    int number(qsizetype digits)
    {
        int value = 0;
        for (qsizetype i = 0; i < digits && !m_failed; ++i) {
            if (m_rest.isEmpty() || !isOf(kDigit, m_rest[0])) {
                m_failed = true;
                return 0;
            }
            value = value * 10 + (m_rest[0] - '0');
            m_rest = m_rest.sliced(1);
        }
        return value;
    }

    /// Index in a list of names of three letters.
    int name(QByteArrayView names)
    {
        const qsizetype at = m_rest.size() < 3 ? -1 : names.indexOf(m_rest.first(3));
        if (at < 0 || at % 3 != 0)
            m_failed = true;
        else if (!m_failed)
            m_rest = m_rest.sliced(3);
        return m_failed ? 0 : int(at / 3);
    }

    void time()
    {
        const int hours = number(2);
        skip(":");
        const int minutes = number(2);
        skip(":");
        const int seconds = number(2);
        if (hours > 23 || minutes > 59 || seconds > 60) // 60: a leap second
            m_failed = true;
        m_time = hours * 3600 + minutes * 60 + seconds;
    }

    std::optional<qint64> at(int year, int month, int day) const
    {
        using namespace std::chrono;
        const year_month_day date(std::chrono::year(year), std::chrono::month(unsigned(month + 1)),
                                  std::chrono::day(unsigned(day)));
        if (m_failed || !m_rest.isEmpty() || !date.ok())
            return std::nullopt;
        return qint64(sys_days(date).time_since_epoch().count()) * kDay + m_time;
    }

    [[nodiscard]] char peek() const { return m_rest.isEmpty() ? '\0' : m_rest[0]; }
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }
    void skipLetters()
    {
        while (peek() >= 'a' && peek() <= 'z')
            m_rest = m_rest.sliced(1);
    }

private:
    QByteArrayView m_rest;
    int m_time = 0;
    bool m_failed = false;
};

/// "06 Nov 1994 08:49:37 GMT"
std::optional<qint64> readFixed(DateReader reader)
{
    const int day = reader.number(2);
    reader.skip(" ");
    const int month = reader.name(kMonths);
    reader.skip(" ");
    const int year = reader.number(4);
    reader.skip(" ");
    reader.time();
    reader.skip(" GMT");
    return reader.at(year, month, day);
}

/// The latest year up to `latest` that ends in these two digits.
int yearOfTwoDigits(int digits, qint64 latest)
{
    using namespace std::chrono;
    const year_month_day date(floor<days>(sys_seconds(std::chrono::seconds(latest))));
    const int year = int(date.year());
    return year - (year % 100 - digits + 100) % 100;
}

/// "06-Nov-94 08:49:37 GMT"; a date more than 50 years ahead is of the century before (RFC 9110
/// section 5.6.7).
std::optional<qint64> readRfc850(DateReader reader)
{
    const int day = reader.number(2);
    reader.skip("-");
    const int month = reader.name(kMonths);
    reader.skip("-");
    const int digits = reader.number(2);
    reader.skip(" ");
    reader.time();
    reader.skip(" GMT");
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const qint64 latest = std::chrono::floor<std::chrono::seconds>(now).count() + kFiftyYears;
    const int year = yearOfTwoDigits(digits, latest);
    const std::optional<qint64> date = reader.at(year, month, day);
    return date > latest ? reader.at(year - 100, month, day) : date;
}

/// "Nov  6 08:49:37 1994"
std::optional<qint64> readAsctime(DateReader reader)
{
    const int month = reader.name(kMonths);
    reader.skip(" ");
    const bool isOneDigit = reader.peek() == ' ';
    if (isOneDigit)
        reader.skip(" ");
    const int day = reader.number(isOneDigit ? 1 : 2);
    reader.skip(" ");
    reader.time();
    reader.skip(" ");
    return reader.at(reader.number(4), month, day);
}

} // namespace

QByteArrayView DateCache::text(qint64 now)
{
    constexpr qint64 kSecond = 1'000'000'000;
    if (now < m_begin || now - m_begin >= kSecond) {
        const qint64 second = now / kSecond;
        m_begin = second * kSecond;
        writeDate(m_text, second);
    }
    return {m_text, kDateLength};
}

QByteArray formatDate(qint64 seconds)
{
    QByteArray text(kDateLength, Qt::Uninitialized);
    writeDate(text.data(), seconds);
    return text;
}

std::optional<qint64> parseDate(QByteArrayView text)
{
    DateReader reader(trimmed(text));
    const int weekday = reader.name(kDays);
    if (reader.peek() == ' ') {
        reader.skip(" ");
        return readAsctime(reader);
    }
    if (reader.peek() == ',') {
        reader.skip(", ");
        return readFixed(reader);
    }
    static constexpr const char *kEndings[] = {"day, ",   "day, ", "sday, ", "nesday, ",
                                               "rsday, ", "day, ", "urday, "};
    reader.skip(kEndings[weekday]);
    return readRfc850(reader);
}

} // namespace eyewall::http
