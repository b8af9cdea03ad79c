// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <map>
#include <memory>
#include <optional>

namespace eyewall {

/// One file that is not on a disk. Thread: any (a value).
struct StaticItem {
    QByteArray bytes;                   ///< shared, never copied
    QByteArray version;                 ///< 32 lower case hexadecimal digits, also the ETag; empty: none
    QByteArray contentType;             ///< empty: by the name
    std::optional<qint64> lastModified; ///< seconds since the epoch

    /// With a version made of the bytes.
    [[nodiscard]] static StaticItem of(const QByteArray &bytes, const QByteArray &contentType = {});
};

/// Where Application::files() gets files from that are no files: a database, an archive, the program itself.
/// Answers have ETag, 304, ranges and "?v=" as those of a folder. Thread: any, several at a time.
class StaticSource {
public:
    virtual ~StaticSource() = default;

    /// The file of a name, "css/site.css": decoded, without "..", empty segments and a slash in front or
    /// behind. Nothing: 404. On the request's loop, so it may not wait.
    [[nodiscard]] virtual std::optional<StaticItem> find(const QByteArray &name) const = 0;
};

/// Files held in memory. Thread: any once filled.
class MemorySource final : public StaticSource {
public:
    MemorySource() = default;
    explicit MemorySource(std::map<QByteArray, QByteArray> files);

    void add(const QByteArray &name, StaticItem item) { m_items[name] = std::move(item); }
    [[nodiscard]] std::optional<StaticItem> find(const QByteArray &name) const override;

private:
    std::map<QByteArray, StaticItem> m_items;
};

/// What is below a folder of the program's Qt resources (":/web"), read once. Throws RegistrationError when
/// there is no such folder. Thread: any.
[[nodiscard]] std::shared_ptr<const StaticSource> resourceSource(const QString &folder);

} // namespace eyewall
