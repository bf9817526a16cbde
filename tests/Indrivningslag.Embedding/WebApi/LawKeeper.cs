using Indrivningslag;

namespace CollectionAgency;

/// <summary>Stores the law book before the first answer by it is given.</summary>
public sealed class LawKeeper(IServiceScopeFactory scopes, DebtCollectionAct act) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Receipts>().Keep(act, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
