# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# The icons of the program and of its files in the sizes of hicolor, for desktops that do not take the SVG. A program
# made elsewhere cannot run here: then there is the SVG alone.
set(icon_sizes 16 22 24 32 48 64 128 256)
set(icon_contexts apps mimetypes)
set(icon_of_apps "${PROJECT_SOURCE_DIR}/resources/icons/eyewall.svg")
set(icon_of_mimetypes "${CMAKE_CURRENT_LIST_DIR}/application-vnd.eyewall.session+sqlite3.svg")
set(has_icons OFF)
if(NOT CMAKE_CROSSCOMPILING AND NOT EYEWALL_SANITIZER)
    set(has_icons ON)
    add_executable(rendericons "${CMAKE_CURRENT_LIST_DIR}/rendericons.cpp")
    set_target_properties(rendericons PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${made}")
    target_link_libraries(rendericons PRIVATE Qt6::Gui Qt6::Svg)
    set(all_icons)
    foreach(context IN LISTS icon_contexts)
        list(TRANSFORM icon_sizes PREPEND "${made}/icons/${context}/" OUTPUT_VARIABLE icons)
        list(TRANSFORM icons APPEND ".png")
        add_custom_command(OUTPUT ${icons}
            COMMAND rendericons "${icon_of_${context}}" "${made}/icons/${context}" ${icon_sizes}
            DEPENDS rendericons "${icon_of_${context}}"
            COMMENT "Painting the icons of ${context}"
            VERBATIM)
        list(APPEND all_icons ${icons})
    endforeach()
    add_custom_target(eyewall_icons ALL DEPENDS ${all_icons})
endif()

# eyewall_install_icons(PLACE COMPONENT [EXCLUDE_FROM_ALL])
function(eyewall_install_icons place component)
    foreach(context IN LISTS icon_contexts)
        install(FILES "${icon_of_${context}}" DESTINATION "${place}/hicolor/scalable/${context}"
            COMPONENT ${component} ${ARGN})
        if(NOT has_icons)
            continue()
        endif()
        cmake_path(GET icon_of_${context} STEM LAST_ONLY name)
        foreach(size IN LISTS icon_sizes)
            install(FILES "${made}/icons/${context}/${size}.png" RENAME "${name}.png"
                DESTINATION "${place}/hicolor/${size}x${size}/${context}" COMPONENT ${component} ${ARGN})
        endforeach()
    endforeach()
endfunction()
