// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/serverusage.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace eyewall::benchmark {

namespace {

// The first number of schedstat is the time on the CPU in nanoseconds.
std::uint64_t threadTime(const std::filesystem::path &thread)
{
    std::uint64_t nanoseconds = 0;
    std::ifstream(thread / "schedstat") >> nanoseconds;
    return nanoseconds;
}

std::uint64_t anonymousMemory(const std::string &process)
{
    std::ifstream stream("/proc/" + process + "/smaps_rollup");
    for (std::string name; stream >> name;) {
        std::uint64_t kibibytes = 0;
        if (name == "Pss_Anon:" && stream >> kibibytes)
            return kibibytes * 1024;
    }
    return 0;
}

} // namespace

ServerUsage::ServerUsage(std::string_view processes)
{
    std::istringstream stream{std::string(processes)};
    for (std::string process; std::getline(stream, process, ',');)
        m_processes.push_back(process);
}

std::chrono::nanoseconds ServerUsage::cpuTime() const
{
    std::uint64_t sum = 0;
    for (const std::string &process : m_processes) {
        for (const auto &thread : std::filesystem::directory_iterator("/proc/" + process + "/task"))
            sum += threadTime(thread.path());
    }
    return std::chrono::nanoseconds(sum);
}

std::uint64_t ServerUsage::memory() const
{
    std::uint64_t sum = 0;
    for (const std::string &process : m_processes)
        sum += anonymousMemory(process);
    return sum;
}

} // namespace eyewall::benchmark
