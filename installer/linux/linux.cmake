# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# The places of the Linux desktop and of the system's services.
set(here "${CMAKE_CURRENT_LIST_DIR}")
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")
string(TIMESTAMP EYEWALL_DATE "%Y-%m-%d" UTC) # SOURCE_DATE_EPOCH sets it

if(TARGET eyewall)
    configure_file("${here}/org.eyewall.Eyewall.metainfo.xml.in" "${made}/org.eyewall.Eyewall.metainfo.xml" @ONLY)
    install(FILES "${made}/org.eyewall.Eyewall.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT app)
    install(FILES "${here}/org.eyewall.Eyewall.desktop"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT app)
    install(FILES "${here}/org.eyewall.Eyewall.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" COMPONENT app)
    include("${here}/icons/icons.cmake")
    eyewall_install_icons("${CMAKE_INSTALL_DATADIR}/icons" app)
endif()

# In packages only: "cmake --install" leaves the system alone.
install(FILES "${here}/eyewalld.conf" DESTINATION "/etc/eyewall" COMPONENT service EXCLUDE_FROM_ALL)
# The folder of units is not that of libraries, which has the machine's name in it.
install(FILES "${here}/eyewalld.service" DESTINATION "lib/systemd/system" COMPONENT service EXCLUDE_FROM_ALL)

# Manual pages and completions come from what the programs say of themselves, so they cannot differ from it.
find_package(Python3 QUIET COMPONENTS Interpreter)
find_program(EYEWALL_GZIP gzip)
set(EYEWALL_HAS_DOCUMENTS OFF)
# A program under a sanitizer may need a launcher to run.
if(Python3_Interpreter_FOUND AND EYEWALL_GZIP AND NOT CMAKE_CROSSCOMPILING AND NOT EYEWALL_SANITIZER)
    set(EYEWALL_HAS_DOCUMENTS ON)
endif()
function(eyewall_document program)
    set(manual "${made}/${program}.1")
    set(files "${manual}.gz" "${made}/${program}.bash" "${made}/_${program}" "${made}/${program}.fish")
    add_custom_command(OUTPUT ${files}
        COMMAND Python3::Interpreter "${here}/document.py" "$<TARGET_FILE:${program}>" "${PROJECT_VERSION}"
            "${EYEWALL_DATE}" "${made}"
        COMMAND "${EYEWALL_GZIP}" -9nf "${manual}"
        DEPENDS ${program} "${here}/document.py"
        COMMENT "Documenting ${program}"
        VERBATIM)
    add_custom_target(${program}_documents ALL DEPENDS ${files})
    install(FILES "${manual}.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT app)
    install(FILES "${made}/${program}.bash" RENAME "${program}"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" COMPONENT app)
    install(FILES "${made}/_${program}"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions" COMPONENT debian EXCLUDE_FROM_ALL)
    install(FILES "${made}/_${program}" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" COMPONENT rpm EXCLUDE_FROM_ALL)
    install(FILES "${made}/${program}.fish"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" COMPONENT app)
endfunction()
if(EYEWALL_HAS_DOCUMENTS)
    foreach(program IN LISTS programs)
        eyewall_document(${program})
    endforeach()
endif()
