// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "hello.h"

#include "server/testing/localserver.h"

#include <QTest>

// What tests the program that daemon.cpp is, by the library for tests.
class HelloTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says()
    {
        eyewall::Application pages;
        addHello(pages);
        eyewall::testing::LocalServer server(pages);
        QCOMPARE(server.get("/hello").body, "Hello, World!");
    }
};

QTEST_GUILESS_MAIN(HelloTest)
#include "test.moc"
