// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/templateloader.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <atomic>
#include <thread>

using eyewall::TemplateLoader;
using eyewall::TemplateOptions;

class tst_TemplateLoader : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsFilesOnce();
    void resetReadsAgain();
    void reloadsWhatChanged();
    void reloadsWhatIsExtendedOrIncluded();
    void recoversFromAMistake();
    void findsFilesThatComeLater();
    void compilesAll();
    void rendersOnSeveralThreads();
    void staysInItsFolder();
    void refusesLargeFiles();
    void aMissingFolderHasNoTemplates();

private:
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QString rendered(const TemplateLoader &loader, const QString &name)
{
    const auto page = loader.render(name, {{QStringLiteral("name"), QStringLiteral("N")}});
    return page ? QString::fromUtf8(*page) : page.error().message;
}

TemplateOptions reloading()
{
    TemplateOptions options;
    options.reload = true;
    return options;
}

} // namespace

void tst_TemplateLoader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("site/sub")));
}

void tst_TemplateLoader::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(QStringLiteral("site/") + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void tst_TemplateLoader::loadsFilesOnce()
{
    write(QStringLiteral("sub/a.html"), "\xEF\xBB\xBFH\xC3\xA9 {{ name }}");
    const TemplateLoader loader(path(QStringLiteral("site")));
    const auto first = loader.load(QStringLiteral("sub/a.html"));
    QVERIFY(first);
    QCOMPARE((*first)->name(), QStringLiteral("sub/a.html"));
    QCOMPARE(rendered(loader, QStringLiteral("sub/a.html")), QStringLiteral("Hé N"));
    write(QStringLiteral("sub/a.html"), "changed");
    QCOMPARE(*loader.load(QStringLiteral("/sub//./a.html")), *first);
}

void tst_TemplateLoader::resetReadsAgain()
{
    write(QStringLiteral("a"), "old");
    TemplateLoader loader(path(QStringLiteral("site")));
    QCOMPARE(rendered(loader, QStringLiteral("a")), QStringLiteral("old"));
    write(QStringLiteral("a"), "new");
    QCOMPARE(rendered(loader, QStringLiteral("a")), QStringLiteral("old"));
    loader.reset();
    QCOMPARE(rendered(loader, QStringLiteral("a")), QStringLiteral("new"));
}

void tst_TemplateLoader::reloadsWhatChanged()
{
    write(QStringLiteral("a"), "old");
    const TemplateLoader loader(path(QStringLiteral("site")), reloading());
    QCOMPARE(rendered(loader, QStringLiteral("a")), QStringLiteral("old"));
    QCOMPARE(*loader.load(QStringLiteral("a")), *loader.load(QStringLiteral("a")));
    write(QStringLiteral("a"), "newer");
    QCOMPARE(rendered(loader, QStringLiteral("a")), QStringLiteral("newer"));
}

void tst_TemplateLoader::reloadsWhatIsExtendedOrIncluded()
{
    write(QStringLiteral("base"), "1{% block b %}{% end %}");
    write(QStringLiteral("part"), "p");
    write(QStringLiteral("sub/page"), "{% extends ../base %}{% block b %}{% include ../part %}{% end %}");
    const TemplateLoader loader(path(QStringLiteral("site")), reloading());
    QCOMPARE(rendered(loader, QStringLiteral("sub/page")), QStringLiteral("1p"));
    write(QStringLiteral("base"), "22{% block b %}{% end %}");
    QCOMPARE(rendered(loader, QStringLiteral("sub/page")), QStringLiteral("22p"));
    write(QStringLiteral("part"), "pp");
    QCOMPARE(rendered(loader, QStringLiteral("sub/page")), QStringLiteral("22pp"));
}

void tst_TemplateLoader::recoversFromAMistake()
{
    write(QStringLiteral("a"), "good");
    const TemplateLoader loader(path(QStringLiteral("site")), reloading());
    QCOMPARE(rendered(loader, QStringLiteral("a")), QStringLiteral("good"));
    write(QStringLiteral("a"), "{% if %}");
    QCOMPARE(rendered(loader, QStringLiteral("a")), QStringLiteral("if missing expression at a:1"));
    write(QStringLiteral("a"), "good again");
    QCOMPARE(rendered(loader, QStringLiteral("a")), QStringLiteral("good again"));
    QVERIFY(QFile::remove(path(QStringLiteral("site/a"))));
    QCOMPARE(rendered(loader, QStringLiteral("a")), QStringLiteral("there is no template \"a\""));
}

void tst_TemplateLoader::findsFilesThatComeLater()
{
    const TemplateLoader loader(path(QStringLiteral("site")));
    QCOMPARE(rendered(loader, QStringLiteral("a")), QStringLiteral("there is no template \"a\""));
    write(QStringLiteral("a"), "here");
    QCOMPARE(rendered(loader, QStringLiteral("a")), QStringLiteral("here"));
}

void tst_TemplateLoader::compilesAll()
{
    write(QStringLiteral("a"), "fine");
    const TemplateLoader loader(path(QStringLiteral("site")));
    QVERIFY(loader.compileAll());
    write(QStringLiteral("sub/b"), "\n{{");
    QCOMPARE(loader.names(), (QStringList{QStringLiteral("a"), QStringLiteral("sub/b")}));
    QCOMPARE(loader.compileAll().error().message, QStringLiteral("missing end expression }} at sub/b:2"));
}

void tst_TemplateLoader::rendersOnSeveralThreads()
{
    write(QStringLiteral("base"), "<{% block b %}{% end %}>");
    write(QStringLiteral("page"), "{% extends base %}{% block b %}{% for i in range(20) %}{{ i|str|upper "
                                  "}}{{ name }}{% end %}{% end %}");
    TemplateLoader loader(path(QStringLiteral("site")));
    loader.addFunction(QStringLiteral("upper"),
                       [](const QVariantList &of) { return of.at(0).toString().toUpper(); });
    const QString expected = rendered(loader, QStringLiteral("page"));
    loader.reset();
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 200; ++round) {
                if (round % 50 == 0)
                    loader.reset();
                wrong += rendered(loader, QStringLiteral("page")) == expected ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
    QVERIFY(expected.startsWith(u"<0N1N"));
}

void tst_TemplateLoader::staysInItsFolder()
{
    QFile secret(path(QStringLiteral("secret")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    QVERIFY(QFile::link(path(QStringLiteral("secret")), path(QStringLiteral("site/link"))));
    QVERIFY(QDir().mkdir(path(QStringLiteral("site2"))));
    QVERIFY(QFile::copy(path(QStringLiteral("secret")), path(QStringLiteral("site2/x"))));
    write(QStringLiteral("sub/up"), "{% include ../../secret %}");
    write(QStringLiteral("inner"), "inner");
    QVERIFY(QFile::link(path(QStringLiteral("site/inner")), path(QStringLiteral("site/alias"))));
    const TemplateLoader loader(path(QStringLiteral("site")));
    for (const char *name : {"../secret", "sub/../../secret", "link", "/../secret", "..", "", "/", "sub",
                             "..\\secret", "../site2/x"})
        QVERIFY2(rendered(loader, QString::fromUtf8(name)).startsWith(u"there is no template"), name);
    QVERIFY(rendered(loader, path(QStringLiteral("secret"))).startsWith(u"there is no template"));
    QVERIFY(rendered(loader, QStringLiteral("inner") + QChar(u'\0')).startsWith(u"there is no template"));
    QCOMPARE(rendered(loader, QStringLiteral("sub/up")),
             QStringLiteral("there is no template \"../../secret\" at sub/up:1"));
    QCOMPARE(rendered(loader, QStringLiteral("alias")), QStringLiteral("inner"));
}

void tst_TemplateLoader::refusesLargeFiles()
{
    write(QStringLiteral("a"), QByteArray(101, 'x'));
    TemplateOptions options;
    options.limits.fileBytes = 100;
    const TemplateLoader loader(path(QStringLiteral("site")), options);
    QCOMPARE(rendered(loader, QStringLiteral("a")), QStringLiteral("the template \"a\" is too large"));
}

void tst_TemplateLoader::aMissingFolderHasNoTemplates()
{
    const TemplateLoader loader(path(QStringLiteral("nowhere")));
    QVERIFY(loader.names().isEmpty());
    QCOMPARE(rendered(loader, QStringLiteral("etc/passwd")),
             QStringLiteral("there is no template \"etc/passwd\""));
}

QTEST_APPLESS_MAIN(tst_TemplateLoader)
#include "tst_templateloader.moc"
