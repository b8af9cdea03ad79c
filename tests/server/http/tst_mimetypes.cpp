// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/mimetypes.h"

#include <QtTest/QTest>

using namespace eyewall::http;

class tst_MimeTypes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsExtensions_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("type");
        const auto row = [](const char *name, const char *type) {
            QTest::newRow(name) << QByteArray(name) << QByteArray(type);
        };
        row("index.html", "text/html; charset=utf-8");
        row("a/b.CSS", "text/css; charset=utf-8");
        row("x.js", "text/javascript; charset=utf-8");
        row("x.mjs", "text/javascript; charset=utf-8");
        row("README.md", "text/markdown; charset=utf-8");
        row("a.svg", "image/svg+xml; charset=utf-8");
        row("a.min.js.map", "application/json");
        row("a.tar.gz", "application/gzip");
        row("a.webp", "image/webp");
        row("a.avif", "image/avif");
        row("a.woff2", "font/woff2");
        row("a.wasm", "application/wasm");
        row("favicon.ico", "image/vnd.microsoft.icon");
        row("7.7z", "application/x-7z-compressed");
        row("z.zst", "application/zstd");
        row(".txt", "text/plain; charset=utf-8");
        row("a.unknown", "application/octet-stream");
        row("a.", "application/octet-stream");
        row("html", "application/octet-stream");
        row("", "application/octet-stream");
        row("a.htmlhtmlhtmlhtmlhtml", "application/octet-stream");
    }

    void knowsExtensions()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, type);
        QCOMPARE(mimeTypeForName(name), QByteArrayView(type));
    }
};

QTEST_GUILESS_MAIN(tst_MimeTypes)
#include "tst_mimetypes.moc"
