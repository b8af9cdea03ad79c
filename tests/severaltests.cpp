// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/severaltests.h"

#include <cstdio>

namespace eyewall::tests {

namespace {

NamedTest *s_first = nullptr;

} // namespace

NamedTest::NamedTest(const char *name, TestMain run)
    : m_name(name)
    , m_run(run)
    , m_next(s_first)
{
    s_first = this;
}

TestMain NamedTest::find(const char *name)
{
    for (const NamedTest *test = s_first; test; test = test->m_next) {
        if (qstricmp(test->m_name, name) == 0)
            return test->m_run;
    }
    return nullptr;
}

} // namespace eyewall::tests

int main(int argc, char *argv[])
{
    const eyewall::tests::TestMain run = argc > 1 ? eyewall::tests::NamedTest::find(argv[1]) : nullptr;
    if (!run) {
        std::fprintf(stderr, "usage: %s TEST [options of Qt Test], where TEST is a test of this folder\n",
                     argv[0]);
        return 2;
    }
    // The test sees the arguments that a program of its own would have.
    argv[1] = argv[0];
    return run(argc - 1, argv + 1);
}
