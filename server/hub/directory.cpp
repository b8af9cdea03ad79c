// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/hub/directory.h"

#include <algorithm>
#include <numeric>

namespace eyewall::hub {

Directory::Directory(int workers, int maxTopics)
    : m_workers(std::size_t(workers))
    , m_maxTopics(maxTopics)
{
}

core::Result<void> Directory::join(const QByteArray &topic, int worker)
{
    const std::lock_guard lock(m_mutex);
    auto found = m_counts.find(topic);
    if (found == m_counts.end()) {
        if (m_counts.size() >= m_maxTopics)
            return core::Error{QStringLiteral("too many topics"),
                               std::make_error_code(std::errc::resource_unavailable_try_again)};
        found = m_counts.insert(topic, Counts(m_workers, 0));
    }
    ++(*found)[std::size_t(worker)];
    return {};
}

void Directory::leave(const QByteArray &topic, int worker)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_counts.find(topic);
    Q_ASSERT(found != m_counts.end() && found->at(std::size_t(worker)) > 0);
    --(*found)[std::size_t(worker)];
    if (std::all_of(found->cbegin(), found->cend(), [](quint32 count) { return count == 0; }))
        m_counts.erase(found);
}

Directory::Targets Directory::targets(const QByteArray &topic) const
{
    Targets targets;
    const std::lock_guard lock(m_mutex);
    const auto found = m_counts.constFind(topic);
    if (found == m_counts.cend())
        return targets;
    for (std::size_t worker = 0; worker < m_workers; ++worker) {
        if (const quint32 members = (*found)[worker])
            targets.append({int(worker), members});
    }
    return targets;
}

qint64 Directory::members(const QByteArray &topic) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_counts.constFind(topic);
    return found == m_counts.cend() ? 0 : std::accumulate(found->cbegin(), found->cend(), qint64(0));
}

qsizetype Directory::topics() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts.size();
}

} // namespace eyewall::hub
