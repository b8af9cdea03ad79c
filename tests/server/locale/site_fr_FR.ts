<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name></name>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>right</source>
        <comment>law</comment>
        <translation>le droit</translation>
    </message>
    <message>
        <source>right</source>
        <comment>good</comment>
        <translation>le bien</translation>
    </message>
    <message numerus="yes">
        <source>club</source>
        <comment>organization</comment>
        <translation>
            <numerusform>le club</numerusform>
            <numerusform>les clubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>club</source>
        <comment>stick</comment>
        <translation>
            <numerusform>le bâton</numerusform>
            <numerusform>les bâtons</numerusform>
        </translation>
    </message>
</context>
</TS>
