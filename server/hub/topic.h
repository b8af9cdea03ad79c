// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/subscriber.h"

#include <cstddef>
#include <vector>

namespace eyewall::hub {

class Topic;

/// One subscriber in one topic.
struct Membership {
    Topic *topic;
    std::size_t index; ///< in the topic's members
};

/// The members of a topic on one worker, side by side in memory. Members may come and go while it delivers:
/// who goes gets nothing more, who comes gets the next one. Thread: its worker's loop.
class Topic final {
public:
    static constexpr qsizetype kRemembered = 256;

    explicit Topic(const QByteArray &name);

    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] std::size_t size() const { return m_members.size() - m_holes; }
    [[nodiscard]] bool isDelivering() const { return m_isDelivering; }

    /// `membership` stays where it is until remove().
    void add(Subscriber *subscriber, Membership *membership);
    void remove(const Membership &membership);
    /// Keeps the first bytes of a message, for who asks what went through the topic.
    void remember(const Publication &publication);
    /// Returns how many members did not take it. Not to be called again while it runs.
    quint64 deliver(const PublicationPtr &publication);

    quint64 published = 0;
    QByteArray latest; ///< at most kRemembered bytes
    qint64 latestSize = 0;
    bool isLatestText = false;
    std::ptrdiff_t changeIndex = -1; ///< in the worker's list of changed topics

private:
    void closeHoles();
    void moveTo(std::size_t to, std::size_t from);

    const QByteArray m_name;
    std::vector<Subscriber *> m_members;
    std::vector<Membership *> m_memberships; ///< by the same index; touched only by add and remove
    std::size_t m_holes = 0;                 ///< null members, left by remove() during deliver()
    bool m_isDelivering = false;
};

} // namespace eyewall::hub
