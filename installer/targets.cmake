# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# What other programs link, by the same names from a build tree (add_subdirectory, FetchContent) and from an installed one:
# Eyewall::Server, Eyewall::Widgets and Eyewall::Test.

# eyewall_libraries(RESULT server): those of the folders in server/.
function(eyewall_libraries result kind)
    file(GLOB found RELATIVE "${PROJECT_SOURCE_DIR}/${kind}" "${PROJECT_SOURCE_DIR}/${kind}/*/CMakeLists.txt")
    set(targets)
    foreach(file IN LISTS found)
        string(REPLACE "/CMakeLists.txt" "" folder "${file}")
        if(TARGET ${kind}_${folder})
            list(APPEND targets ${kind}_${folder})
        endif()
    endforeach()
    set(${result} ${targets} PARENT_SCOPE)
endfunction()

# eyewall_offer(Server LIBRARY...): Eyewall::Server, which links them all.
function(eyewall_offer name)
    string(TOLOWER "eyewall_${name}" whole)
    add_library(${whole} INTERFACE)
    add_library(Eyewall::${name} ALIAS ${whole})
    set_target_properties(${whole} PROPERTIES EXPORT_NAME ${name})
    target_compile_features(${whole} INTERFACE cxx_std_20)
    target_link_libraries(${whole} INTERFACE ${ARGN})
endfunction()

eyewall_libraries(eyewall_server_libraries server)
list(REMOVE_ITEM eyewall_server_libraries server_testing)
eyewall_offer(Server ${eyewall_server_libraries})
if(EYEWALL_BUILD_DESKTOP)
    eyewall_libraries(eyewall_widgets_libraries widgets)
    list(PREPEND eyewall_widgets_libraries eyewall_resources)
    eyewall_offer(Widgets ${eyewall_widgets_libraries})
    target_link_libraries(eyewall_widgets INTERFACE eyewall_server)
endif()
if(TARGET server_testing)
    eyewall_offer(Test server_testing)
    target_link_libraries(eyewall_test INTERFACE eyewall_server)
endif()
