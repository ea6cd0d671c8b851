// A browser that has WebAssembly and will not compile ours.
for (const name of ["compile", "compileStreaming", "instantiate", "instantiateStreaming"]) {
  WebAssembly[name] = () => Promise.reject(new WebAssembly.CompileError("refused by the test"));
}
