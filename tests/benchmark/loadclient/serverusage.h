// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace eyewall::benchmark {

/// What the processes of a server use, as the kernel counts it. Thread: any.
class ServerUsage final {
public:
    /// `processes` is a list of process ids with commas between; empty measures nothing.
    explicit ServerUsage(std::string_view processes);

    bool isKnown() const { return !m_processes.empty(); }
    /// CPU time of all threads that live, user and system.
    std::chrono::nanoseconds cpuTime() const;
    /// Bytes of anonymous memory in user space (heap, stacks), each process's share of what is shared.
    std::uint64_t memory() const;

private:
    std::vector<std::string> m_processes;
};

} // namespace eyewall::benchmark
