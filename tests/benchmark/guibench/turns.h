// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <atomic>
#include <thread>
#include <vector>

namespace eyewall::bench {

/// How long the GUI thread takes to answer: another thread asks it every few milliseconds. While it is busy
/// no frame is painted and no key is answered, so a frame that took longer than that shows here, and the
/// longer it took the more often. Thread: GUI.
class Turns final : public QObject {
    Q_OBJECT

public:
    explicit Turns(QObject *parent = nullptr);
    ~Turns() override;

    /// Forgets what was measured so far.
    void restart() { m_waits.clear(); }
    [[nodiscard]] std::size_t count() const { return m_waits.size(); }
    /// Milliseconds that this share of the answers (0 to 1) did not exceed.
    [[nodiscard]] double quantile(double share) const;
    /// The share of answers within `ms` milliseconds.
    [[nodiscard]] double within(double ms) const;

private:
    void ask();
    void answer(qint64 asked);

    std::vector<double> m_waits; ///< milliseconds
    std::atomic<bool> m_isAsked{false};
    std::atomic<bool> m_isOver{false};
    std::thread m_asking;
};

} // namespace eyewall::bench
